// SPDX-License-Identifier: EUPL-1.2
#include "pdf/document_file.h"

#include "pdf/atomic_file.h"
#include "pdf/file_sink.h"

#include <qpdf/Pipeline.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFWriter.hh>


namespace pdf {

namespace {

/// Where the library hands its bytes.
class FilePipeline : public Pipeline {
public:
  explicit FilePipeline(int descriptor) : Pipeline{"file", nullptr}, m_sink{descriptor} {}
  void write(const unsigned char* data, std::size_t length) override { m_sink.add(data, length); }
  void finish() override {}
  [[nodiscard]] WrittenFile written() { return m_sink.finish(); }

private:
  FileSink m_sink;
};

/// The library's own identity is a hash over the whole file, at the price of computing it.
void identify(QPDF& document, QPDFWriter& writer, const std::string& identity)
{
  if (identity.empty())
    return writer.setDeterministicID(true);
  writer.setStaticID(true); // of the second part; the first is kept, and is what tells files apart
  auto id = QPDFObjectHandle::newString(identity);
  document.getTrailer().replaceKey("/ID", QPDFObjectHandle::newArray({id, id}));
}

void configure(QPDFWriter& writer)
{
  writer.setMinimumPDFVersion("1.7");
  writer.setObjectStreamMode(qpdf_o_generate);
  writer.setDecodeLevel(qpdf_dl_none);
  writer.setNewlineBeforeEndstream(true);
  writer.setPreserveEncryption(false);
}

class WriterProgress : public QPDFWriter::ProgressReporter {
public:
  explicit WriterProgress(const std::function<void(double)>& progress) : m_progress{progress} {}
  void reportProgress(int percent) override { m_progress(percent / 100.0); }

private:
  const std::function<void(double)>& m_progress;
};

}

WrittenFile writeDocument(QPDF& document, int descriptor, const std::function<void(double)>& progress, const std::string& identity)
{
  auto pipeline = FilePipeline{descriptor};
  auto writer = QPDFWriter{document};
  writer.setOutputPipeline(&pipeline);
  configure(writer);
  identify(document, writer, identity);
  writer.registerProgressReporter(std::make_shared<WriterProgress>(progress));
  writer.write();
  return pipeline.written();
}

void writeDocument(QPDF& document, const std::filesystem::path& target, const std::function<void(double)>& progress)
{
  auto file = AtomicFile{target};
  writeDocument(document, file.descriptor(), progress);
  file.commit();
}

std::vector<std::uint8_t> documentBytes(QPDF& document)
{
  auto writer = QPDFWriter{document};
  writer.setOutputMemory();
  configure(writer);
  writer.setDeterministicID(true);
  writer.write();
  const auto buffer = writer.getBufferSharedPointer();
  return {buffer->getBuffer(), buffer->getBuffer() + buffer->getSize()};
}

}
