#include "tests/support/await.h"
#include "tests/widgets/attention/small_attention.h"
#include "tests/widgets/inspector/sample_prompt.h"
#include "widgets/attention/head_grid.h"

#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace penfield;
using namespace penfield::test;

namespace {

HeadPlace place(int layer, int head)
{
    return {LayerIndex(layer), head};
}

std::shared_ptr<const AttentionOverview> many(int layers, int heads)
{
    auto overview = std::make_shared<AttentionOverview>();
    overview->prompt = dallasPrompt();
    overview->n_layers = layers;
    overview->n_heads = heads;
    overview->side = 64;
    overview->pictures.assign(static_cast<std::size_t>(layers * heads * 64 * 64), 200);
    overview->habits.assign(static_cast<std::size_t>(layers * heads), {});
    return overview;
}

}  // namespace

class TestHeadGrid : public QObject {
    Q_OBJECT

    std::unique_ptr<HeadGrid> m_grid;

    void show(const std::shared_ptr<const AttentionOverview> &overview)
    {
        Await settled(m_grid.get(), &HeadGrid::settled);
        m_grid->setOverview(overview);
        QVERIFY(settled.once());
    }
    void click(HeadPlace p) { QTest::mouseClick(m_grid->viewport(), Qt::LeftButton, {}, m_grid->thumbRect(p).center()); }

private Q_SLOTS:
    void init()
    {
        QLocale::setDefault(QLocale::c());
        m_grid = std::make_unique<HeadGrid>();
        m_grid->setTheme(Theme::lightTheme());
        m_grid->resize(400, 300);
        m_grid->show();
    }

    void withoutHeadsNothingCanBeChosen()
    {
        QVERIFY(!m_grid->headAt({100, 100}).isValid());
        QSignalSpy activated(m_grid.get(), &HeadGrid::headActivated);
        QTest::mouseClick(m_grid->viewport(), Qt::LeftButton, {}, QPoint(100, 100));
        QTest::keyClick(m_grid.get(), Qt::Key_Return);
        QCOMPARE(activated.size(), 0);
    }

    void theMostTellingHeadIsChosenAtFirst()
    {
        show(smallOverview(dallasPrompt()));
        QVERIFY(m_grid->current() == place(0, 0));
        auto telling = std::make_shared<AttentionOverview>(*smallOverview(dallasPrompt()));
        telling->habits[telling->head(LayerIndex(1), 0)].entropy = 0.1f;
        telling->habits[telling->head(LayerIndex(2), 1)].entropy = 0;  // at the first token
        QVERIFY(mostTelling(*telling) == place(1, 0));
    }

    void everyHeadsPictureIsWhereItIsClicked()
    {
        show(smallOverview(dallasPrompt()));
        for (int layer = 0; layer < 3; ++layer)
            for (int head = 0; head < 2; ++head)
                QVERIFY(m_grid->headAt(m_grid->thumbRect(place(layer, head)).center()) == place(layer, head));
        QVERIFY(m_grid->thumbRect(place(2, 0)).top() < m_grid->thumbRect(place(0, 0)).top());
    }

    void thePicturesAreDrawn()
    {
        show(smallOverview(dallasPrompt()));
        const QImage picture = m_grid->viewport()->grab().toImage();
        const QRect first = m_grid->thumbRect(place(1, 1));  // looks at the first token with 0.75: its left column
        const QColor column = picture.pixelColor(first.left() + 3, first.center().y() + 5), beside = picture.pixelColor(first.center().x(), first.top() + 3);
        QCOMPARE(column.rgb(), weightColours(Theme::lightTheme())[191]);
        QCOMPARE(beside.rgb(), weightColours(Theme::lightTheme())[0]);
    }

    void aClickChoosesAndActivates()
    {
        show(smallOverview(dallasPrompt()));
        QSignalSpy activated(m_grid.get(), &HeadGrid::headActivated), changed(m_grid.get(), &HeadGrid::currentChanged);
        click(place(2, 1));
        QCOMPARE(activated.size(), 1);
        QCOMPARE(activated[0][0].value<LayerIndex>(), LayerIndex(2));
        QCOMPARE(activated[0][1].toInt(), 1);
        QCOMPARE(changed.size(), 1);
        QVERIFY(m_grid->current() == place(2, 1));
        click(place(2, 1));
        QCOMPARE(activated.size(), 2);
        QCOMPARE(changed.size(), 1);
    }

    void keysWalkAndActivate()
    {
        show(smallOverview(dallasPrompt()));
        QSignalSpy activated(m_grid.get(), &HeadGrid::headActivated);
        QTest::keyClick(m_grid.get(), Qt::Key_Up);
        QVERIFY(m_grid->current() == place(1, 0));
        QTest::keyClick(m_grid.get(), Qt::Key_Right);
        QVERIFY(m_grid->current() == place(1, 1));
        QTest::keyClick(m_grid.get(), Qt::Key_Right);  // the end
        QVERIFY(m_grid->current() == place(1, 1));
        QTest::keyClick(m_grid.get(), Qt::Key_PageUp);
        QVERIFY(m_grid->current() == place(2, 1));
        QTest::keyClick(m_grid.get(), Qt::Key_End, Qt::ControlModifier);
        QVERIFY(m_grid->current() == place(0, 1));
        QTest::keyClick(m_grid.get(), Qt::Key_Home);
        QVERIFY(m_grid->current() == place(0, 0));
        QCOMPARE(activated.size(), 0);
        QTest::keyClick(m_grid.get(), Qt::Key_Return);
        QTest::keyClick(m_grid.get(), Qt::Key_Space);
        QCOMPARE(activated.size(), 2);
        QVERIFY(m_grid->accessibleDescription().startsWith("Layer 0, head 0: token before 75.0"));
    }

    void hoveringTellsTheHead()
    {
        show(smallOverview(dallasPrompt()));
        QSignalSpy hovered(m_grid.get(), &HeadGrid::headHovered);
        QTest::mouseMove(m_grid->viewport(), m_grid->thumbRect(place(1, 1)).center());
        QCOMPARE(hovered.size(), 1);
        QCOMPARE(hovered[0][0].value<LayerIndex>(), LayerIndex(1));
        QEvent leave(QEvent::Leave);
        QCoreApplication::sendEvent(m_grid->viewport(), &leave);
        QCOMPARE(hovered.size(), 2);
        QVERIFY(!hovered[1][0].value<LayerIndex>().isValid());
    }

    void manyHeadsAreScrolledTo()
    {
        show(many(16, 32));
        m_grid->setCurrent(place(0, 31));
        const QRect seen = m_grid->viewport()->rect();
        QVERIFY(seen.contains(m_grid->thumbRect(place(0, 31)).center()));
        QVERIFY(!seen.contains(m_grid->thumbRect(place(15, 0)).center()));
        m_grid->setCurrent(place(15, 0));
        QVERIFY(seen.contains(m_grid->thumbRect(place(15, 0)).center()));
    }

    void manyHeadsFitALargeGrid()
    {
        m_grid->resize(1000, 600);
        show(many(16, 32));
        QCOMPARE(m_grid->horizontalScrollBar()->maximum(), 0);
        QCOMPARE(m_grid->verticalScrollBar()->maximum(), 0);
        QVERIFY(m_grid->viewport()->rect().contains(m_grid->thumbRect(place(0, 31))));
    }

    void theChosenHeadStaysForTheNextPromptAndGoesWithTheModel()
    {
        show(smallOverview(dallasPrompt()));
        click(place(1, 1));
        show(smallOverview(dallasPrompt()));
        QVERIFY(m_grid->current() == place(1, 1));
        show(many(2, 4));
        QVERIFY(m_grid->current() == place(0, 0));
    }

    void aHabitIsABarUnderEachHead()
    {
        show(smallOverview(dallasPrompt()));
        const QRect thumb = m_grid->thumbRect(place(0, 0));
        const auto isMarked = [&](double share) {
            return m_grid->viewport()->grab().toImage().pixelColor(thumb.left() + static_cast<int>(share * thumb.width()), thumb.bottom() + 4) == Theme::lightTheme().accent;
        };
        m_grid->setCurrent(place(2, 1));
        QVERIFY(!isMarked(0.5));
        m_grid->setHabit(Habit::Previous);  // three quarters
        QVERIFY(isMarked(0.5) && isMarked(0.7));
        QVERIFY(!isMarked(0.85));
        m_grid->setHabit(Habit::Induction);  // no token came twice
        QVERIFY(!isMarked(0.05));
    }
};

QTEST_MAIN(TestHeadGrid)
#include "tst_head_grid.moc"
