// SPDX-License-Identifier: EUPL-1.2
#include "pdf/document_file.h"

#include "pdf/atomic_file.h"

#include <qpdf/Pipeline.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFWriter.hh>

#include <cerrno>
#include <system_error>

namespace pdf {

namespace {

/// Writes to a file; what goes wrong is a system error and not one of the library's.
class FilePipeline : public Pipeline {
public:
  explicit FilePipeline(std::FILE* stream) : Pipeline{"file", nullptr}, m_stream{stream} {}
  void write(const unsigned char* data, std::size_t length) override
  {
    if (std::fwrite(data, 1, length, m_stream) != length)
      throw std::system_error{errno, std::generic_category(), "write temporary file"};
  }
  void finish() override {}

private:
  std::FILE* m_stream;
};

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
  auto pipeline = FilePipeline{file.stream()};
  auto writer = QPDFWriter{document};
  writer.setOutputPipeline(&pipeline);
  writer.setMinimumPDFVersion("1.7");
  writer.setObjectStreamMode(qpdf_o_generate);
  writer.setDecodeLevel(qpdf_dl_none);
  writer.setNewlineBeforeEndstream(true);
  writer.setPreserveEncryption(false);
  writer.setDeterministicID(true);
  writer.registerProgressReporter(std::make_shared<WriterProgress>(progress));
  writer.write();
  file.commit();
}

}
