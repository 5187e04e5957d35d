#include "tests/widgets/attention/small_attention.h"
#include "widgets/attention/head_atlas.h"
#include "widgets/attention/pattern_picture.h"

#include <QLocale>
#include <QTest>

#include <cmath>

using namespace penfield;
using namespace penfield::test;

namespace {

Prompt promptOf(int tokens)
{
    Prompt prompt;
    for (int i = 0; i < tokens; ++i) {
        prompt.tokens.emplace_back(i);
        prompt.pieces.push_back(" w" + std::to_string(i));
    }
    return prompt;
}

QRgb at(const QImage &atlas, int left, int top, int x, int y)
{
    return atlas.pixel(left + x, top + y);
}

}  // namespace

class TestHeadAtlas : public QObject {
    Q_OBJECT

    const WeightColours m_colours = weightColours(Theme::lightTheme());

    QRgb colour(double weight) const { return m_colours[static_cast<std::size_t>(std::lround(255 * weight))]; }

private Q_SLOTS:
    void pixelForPixelWhereTheyAreAsLarge()
    {
        const QImage atlas = headAtlas({smallOverview(promptOf(4)), 6, 4, 0, 0, m_colours}, {});
        QCOMPARE(atlas.size(), QSize(12, 18));
        // Layer 2 is on top; head 1 of it looks at the first token with all its weight.
        QCOMPARE(at(atlas, 6, 0, 0, 3), colour(1));
        QCOMPARE(at(atlas, 6, 0, 3, 3), colour(0));
        // Layer 0 is at the bottom.
        QCOMPARE(at(atlas, 0, 12, 1, 2), colour(0.75));
        QCOMPARE(at(atlas, 0, 12, 2, 2), colour(0.25));
        QCOMPARE(qAlpha(atlas.pixel(5, 5)), 0);  // between the pictures
    }

    void aSmallPictureIsMadeLargerWithoutGaps()
    {
        const QImage atlas = headAtlas({smallOverview(promptOf(3)), 32, 30, 0, 0, m_colours}, {});
        for (int x = 0; x < 30; ++x)
            for (int y = 0; y < 30; ++y)
                QCOMPARE(at(atlas, 0, 64, x, y), colour(double(smallLayer(promptOf(3), 0)->weight(0, y / 10, x / 10))));
    }

    void aThinDiagonalStaysWholeInASmallThumbnail()
    {
        const QImage atlas = headAtlas({smallOverview(promptOf(60)), 25, 20, 0, 0, m_colours}, {});
        for (int i = 0; i < 20; ++i)
            QCOMPARE(at(atlas, 0, 50, i, i), colour(i == 0 ? 1 : 0.75));
    }

    void everyPictureHasAFrame()
    {
        const QColor grey(0x80, 0x80, 0x80);
        const QImage atlas = headAtlas({smallOverview(promptOf(4)), 8, 4, 1, grey.rgb(), m_colours}, {});
        QCOMPARE(atlas.pixelColor(0, 0), grey);
        QCOMPARE(atlas.pixelColor(5, 5), grey);
        QCOMPARE(at(atlas, 1, 17, 1, 2), colour(0.75));
        QCOMPARE(qAlpha(atlas.pixel(6, 3)), 0);
    }

    void itStopsWhenAsked()
    {
        std::stop_source stop;
        stop.request_stop();
        QVERIFY(headAtlas({smallOverview(promptOf(4)), 6, 4, 0, 0, m_colours}, stop.get_token()).isNull());
    }

    void thePatternLeavesLaterKeysOut()
    {
        const HeatmapData data = patternPicture(*smallLayer(promptOf(4), 1), 1);
        QCOMPARE(data.rows, 4);
        QCOMPARE(data.at(3, 0), std::sqrt(0.75f));
        QCOMPARE(data.at(3, 3), 0.5f);
        QCOMPARE(data.at(3, 1), 0.0f);
        QVERIFY(std::isnan(data.at(0, 1)));
        QCOMPARE(data.rowLabels[2], QString("w2"));
        QCOMPARE(data.largest, 1.0);
        QCOMPARE(data.scaleTicks.at(3).value, 0.5);
        QCOMPARE(data.scaleTicks.at(3).text, QLocale().toString(0.25));
    }

    void thePatternAsATable()
    {
        const QByteArray csv = patternCsv(*smallLayer(promptOf(3), 0), 0);
        QCOMPARE(csv, QByteArray("query,token,0: w0,1: w1,2: w2\r\n0, w0,1,0,0\r\n1, w1,0.75,0.25,0\r\n2, w2,0,0.75,0.25\r\n"));
    }
};

QTEST_APPLESS_MAIN(TestHeadAtlas)
#include "tst_head_atlas.moc"
