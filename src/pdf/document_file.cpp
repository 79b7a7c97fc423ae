// SPDX-License-Identifier: EUPL-1.2
#include "pdf/document_file.h"

#include "app/sha256.h"
#include "pdf/atomic_file.h"

#include <qpdf/Pipeline.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFWriter.hh>

#include <unistd.h>

#include <cerrno>
#include <system_error>

namespace pdf {

namespace {

constexpr auto bufferSize = std::size_t{256} << 10U;

/// Writes to a file and fingerprints what it writes; what goes wrong is a system error and not one of the library's.
class FilePipeline : public Pipeline {
public:
  explicit FilePipeline(int descriptor) : Pipeline{"file", nullptr}, m_descriptor{descriptor} {}
  void write(const unsigned char* data, std::size_t length) override
  {
    m_hash.add({data, length});
    m_size += static_cast<std::int64_t>(length);
    m_buffer.insert(m_buffer.end(), data, data + length);
    if (m_buffer.size() >= bufferSize)
      flush();
  }
  void finish() override {}
  [[nodiscard]] WrittenFile written()
  {
    flush();
    return {m_hash.finish(), m_size};
  }

private:
  void flush()
  {
    auto done = std::size_t{0};
    while (done < m_buffer.size()) {
      const auto count = ::write(m_descriptor, m_buffer.data() + done, m_buffer.size() - done);
      if (count < 0 && errno != EINTR)
        throw std::system_error{errno, std::generic_category(), "write temporary file"};
      done += count > 0 ? static_cast<std::size_t>(count) : 0;
    }
    m_buffer.clear();
  }

  int m_descriptor;
  app::Sha256 m_hash;
  std::int64_t m_size = 0;
  std::vector<unsigned char> m_buffer;
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

WrittenFile writeDocument(QPDF& document, int descriptor, const std::function<void(double)>& progress)
{
  auto pipeline = FilePipeline{descriptor};
  auto writer = QPDFWriter{document};
  writer.setOutputPipeline(&pipeline);
  configure(writer);
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
  writer.write();
  const auto buffer = writer.getBufferSharedPointer();
  return {buffer->getBuffer(), buffer->getBuffer() + buffer->getSize()};
}

}
