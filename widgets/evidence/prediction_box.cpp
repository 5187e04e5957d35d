#include "widgets/evidence/prediction_box.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QSpinBox>

namespace penfield {

PredictionBox::PredictionBox(QWidget *parent) : QWidget(parent), m_sign(new QComboBox), m_size(new QSpinBox), m_confidence(new QSpinBox)
{
    m_sign->addItems({tr("falls by"), tr("grows by")});
    m_sign->setAccessibleName(tr("Expected direction"));
    m_size->setRange(0, 300);
    m_size->setValue(50);
    m_size->setSuffix(tr(" %"));
    m_size->setAccessibleName(tr("Expected size"));
    m_confidence->setRange(50, 100);
    m_confidence->setValue(70);
    m_confidence->setSuffix(tr(" %"));
    m_confidence->setAccessibleName(tr("How sure you are of the direction"));
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(8);
    grid->addWidget(new QLabel(tr("I expect: the score")), 0, 0);
    grid->addWidget(m_sign, 0, 1);
    grid->addWidget(m_size, 0, 2);
    grid->addWidget(new QLabel(tr("I am this sure:")), 1, 0);
    grid->addWidget(m_confidence, 1, 1);
    grid->setColumnStretch(3, 1);
}

double PredictionBox::expected() const
{
    return (m_sign->currentIndex() == 0 ? 1 : -1) * m_size->value() / 100.0;
}

double PredictionBox::confidence() const
{
    return m_confidence->value() / 100.0;
}

}  // namespace penfield
