#include "app/figure/figure_file.h"

#include "backend/types/error.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>
#include <QPdfWriter>
#include <QSvgGenerator>

#include <cmath>

namespace penfield {
namespace {

constexpr int finer = 10;            // SVG and PDF coordinates are whole numbers of a tenth of a unit
constexpr int largestSide = 30'000;  // pixels; Qt's raster engine ends at 32,767

// Qt 6.4 writes title and description as they are, newer ones escape them: marks that need no escaping hold their places.
constexpr char titleMark[] = "penfield-title", descriptionMark[] = "penfield-description";

void putInstead(QByteArray &svg, const char *mark, const QString &text)
{
    const qsizetype at = svg.indexOf(mark);
    if (at >= 0)
        svg.replace(at, qstrlen(mark), text.toHtmlEscaped().toUtf8());
}

/// One packet of RDF: what Preview, Acrobat, Zotero and exiftool read.
QByteArray xmpOf(const FigureFile &file)
{
    const QString xmp = QStringLiteral(
        "<?xpacket begin='\uFEFF' id='W5M0MpCehiHzreSzNTczkc9d'?>"
        "<x:xmpmeta xmlns:x='adobe:ns:meta/'><rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'>"
        "<rdf:Description rdf:about='' xmlns:dc='http://purl.org/dc/elements/1.1/' xmlns:pdf='http://ns.adobe.com/pdf/1.3/' "
        "xmlns:xmp='http://ns.adobe.com/xap/1.0/'>"
        "<dc:title><rdf:Alt><rdf:li xml:lang='x-default'>%1</rdf:li></rdf:Alt></dc:title>"
        "<dc:description><rdf:Alt><rdf:li xml:lang='x-default'>%2</rdf:li></rdf:Alt></dc:description>"
        "<pdf:Keywords>%3</pdf:Keywords><xmp:CreatorTool>Penfield %4</xmp:CreatorTool>"
        "</rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end='r'?>");
    return xmp
        .arg(file.title.toHtmlEscaped(), provenanceText(file.provenance).toHtmlEscaped(),
             QString::fromUtf8(provenanceJson(file.provenance)).toHtmlEscaped(), file.provenance.version.toHtmlEscaped())
        .toUtf8();
}

}  // namespace

QByteArray pngOf(const FigureFile &file)
{
    const QSize size = file.exactPixels ? file.sheet.units.toSize() : file.sheet.pixelsAt(file.dpi);
    if (size.width() < 1 || size.height() < 1 || size.width() > largestSide || size.height() > largestSide)
        throw Error(PENFIELD_SENTENCE("A picture of %1 × %2 pixels cannot be drawn. Choose fewer dots per inch or another size."),
                    {std::to_string(size.width()), std::to_string(size.height())});
    QImage image(size, QImage::Format_ARGB32_Premultiplied);
    if (image.isNull())
        throw Error(PENFIELD_SENTENCE("There is not enough memory for a picture of %1 × %2 pixels. Choose fewer dots per inch."),
                    {std::to_string(size.width()), std::to_string(size.height())});
    image.fill(Qt::transparent);
    image.setDotsPerMeterX(static_cast<int>(std::lround(file.dpi / 0.0254)));
    image.setDotsPerMeterY(image.dotsPerMeterX());
    QPainter painter(&image);
    painter.scale(size.width() / file.sheet.units.width(), size.height() / file.sheet.units.height());
    file.draw(painter);
    painter.end();
    image.setText(QStringLiteral("Title"), file.title);
    image.setText(QStringLiteral("Description"), provenanceText(file.provenance));
    image.setText(QStringLiteral("Software"), QStringLiteral("Penfield ") + file.provenance.version);
    image.setText(QStringLiteral("Penfield"), QString::fromUtf8(provenanceJson(file.provenance)));
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return buffer.data();
}

QByteArray svgOf(const FigureFile &file)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setResolution(static_cast<int>(std::lround(finer * file.sheet.unitsPerInch)));
    generator.setSize((file.sheet.units * finer).toSize());
    generator.setViewBox(QRectF({0, 0}, file.sheet.units * finer));
    generator.setTitle(QLatin1String(titleMark));
    generator.setDescription(QLatin1String(descriptionMark));
    QPainter painter(&generator);
    painter.scale(finer, finer);
    file.draw(painter);
    painter.end();
    const QString description = provenanceText(file.provenance) + QLatin1Char('\n') + QString::fromUtf8(provenanceJson(file.provenance));
    QByteArray svg = buffer.data();
    putInstead(svg, titleMark, file.title);
    putInstead(svg, descriptionMark, description);
    return svg;
}

QByteArray pdfOf(const FigureFile &file)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(static_cast<int>(std::lround(finer * file.sheet.unitsPerInch)));
    writer.setPageSize(QPageSize(file.sheet.inches() * 72, QPageSize::Point, QString(), QPageSize::ExactMatch));
    writer.setPageMargins({0, 0, 0, 0});
    writer.setTitle(file.title);
    writer.setCreator(QStringLiteral("Penfield ") + file.provenance.version);
    writer.setDocumentXmpMetadata(xmpOf(file));
    writer.addFileAttachment(QStringLiteral("penfield.json"), provenanceJson(file.provenance), QStringLiteral("application/json"));
    QPainter painter(&writer);
    painter.scale(finer, finer);
    file.draw(painter);
    painter.end();
    return buffer.data();
}

}  // namespace penfield
