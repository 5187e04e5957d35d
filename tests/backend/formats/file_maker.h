#pragma once
// Files made for a test, in a folder that goes away with it.

#include <QByteArray>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <span>
#include <string>

namespace penfield::formats {

inline std::span<const std::byte> bytesOf(const QByteArray &data)
{
    return std::as_bytes(std::span(data.constData(), static_cast<std::size_t>(data.size())));
}

class FileMaker {
public:
    /// Writes a file (and the folders above it) and returns its path.
    std::string write(const QString &name, const QByteArray &data) const
    {
        const QString path = m_folder.filePath(name);
        QDir().mkpath(QFileInfo(path).path());
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(data) != data.size())
            qFatal("cannot write %s", qPrintable(path));
        return path.toStdString();
    }

    std::string path(const QString &name) const { return m_folder.filePath(name).toStdString(); }
    std::string folder() const { return m_folder.path().toStdString(); }

private:
    QTemporaryDir m_folder;
};

/// A safetensors file with this header, exactly, and this data area.
inline QByteArray safetensors(const QByteArray &header, const QByteArray &data)
{
    QByteArray file;
    const auto length = static_cast<quint64>(header.size());
    for (int i = 0; i < 8; ++i)
        file.append(static_cast<char>(length >> (8 * i)));
    return file + header + data;
}

}  // namespace penfield::formats
