#pragma once
// As much of the activation strip as a panel can spare: a few lines, scrolled to the current token.

#include <QScrollArea>

namespace penfield {

class ActivationStrip;

class StripArea : public QScrollArea {
    Q_OBJECT
public:
    static constexpr int mostLines = 4;

    explicit StripArea(ActivationStrip *strip, QWidget *parent = nullptr);  ///< takes ownership

    void fit();  ///< after the strip's tokens or current token changed

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    ActivationStrip *m_strip;
};

}  // namespace penfield
