#include "app/gui/verify_installation.h"

#include "app/gui/main_window.h"
#include "backend/formats/self_check_folder.h"
#include "backend/service/backend_service.h"
#include "backend/service/failure.h"
#include "backend/types/error.h"
#include "widgets/verify/verify_dialog.h"

namespace penfield {

namespace {

void run(VerifyDialog &dialog, BackendService &service)
{
    try {
        service.selfCheck(QString::fromStdString(formats::selfCheckFolder()));
    } catch (const Error &) {
        dialog.setTrouble(translated(describe(std::current_exception())));
    }
}

VerifyDialog *makeDialog(MainWindow &window, BackendService &service)
{
    auto *dialog = new VerifyDialog(&window);
    QObject::connect(dialog, &VerifyDialog::runRequested, &service, [dialog, &service] { run(*dialog, service); });
    QObject::connect(dialog, &VerifyDialog::cancelRequested, &service, [&service] { service.cancel(JobKind::SelfCheck); });
    QObject::connect(&service, &BackendService::selfChecked, dialog, &VerifyDialog::setReport);
    QObject::connect(&service, &BackendService::progress, dialog, [dialog](JobKind kind, const QString &phase, double fraction) {
        if (kind == JobKind::SelfCheck)
            dialog->setProgress(phase, fraction);
    });
    QObject::connect(&service, &BackendService::failed, dialog, [dialog](JobKind kind, const QString &sentence) {
        if (kind == JobKind::SelfCheck)
            dialog->setTrouble(sentence);
    });
    return dialog;
}

}  // namespace

void wireVerification(MainWindow &window, BackendService &service)
{
    QObject::connect(&window, &MainWindow::verificationRequested, &service, [&window, &service] {
        auto *dialog = window.findChild<VerifyDialog *>();
        if (!dialog)
            dialog = makeDialog(window, service);
        dialog->setTheme(window.theme());
        dialog->show();
        dialog->raise();
        dialog->activateWindow();
        dialog->start();
    });
}

}  // namespace penfield
