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
  void end() { static_cast<void>(m_sink.finish()); }

private:
  FileSink m_sink;
};

void configure(QPDFWriter& writer)
{
  writer.setMinimumPDFVersion("1.7");
  writer.setObjectStreamMode(qpdf_o_generate);
  writer.setDecodeLevel(qpdf_dl_none);
  writer.setNewlineBeforeEndstream(true);
  writer.setPreserveEncryption(false);
  writer.setDeterministicID(true);
}

class WriterProgress : public QPDFWriter::ProgressReporter {
public:
  explicit WriterProgress(const std::function<void(double)>& progress) : m_progress{progress} {}
  void reportProgress(int percent) override { m_progress(percent / 100.0); }

private:
  const std::function<void(double)>& m_progress;
};

}

void writeDocument(QPDF& document, const std::filesystem::path& target, const std::function<void(double)>& progress)
{
  auto file = AtomicFile{target};
  auto pipeline = FilePipeline{file.descriptor()};
  auto writer = QPDFWriter{document};
  writer.setOutputPipeline(&pipeline);
  configure(writer);
  writer.registerProgressReporter(std::make_shared<WriterProgress>(progress));
  writer.write();
  pipeline.end();
  file.commit();
}

std::vector<std::uint8_t> documentBytes(QPDF& document)
{
  auto writer = QPDFWriter{document};
  writer.setOutputMemory();
  configure(writer);
  writer.write();
  const auto buffer = writer.getBufferSharedPointer();
  return {buffer->getBuffer(), buffer->getBuffer() + buffer->getSize()};
}

}
