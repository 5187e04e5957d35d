#include "backend/service/failure.h"

#include "backend/types/error.h"

#include <QCoreApplication>

#include <new>

namespace penfield {

Failure describe(const std::exception_ptr &error)
{
    try {
        std::rethrow_exception(error);
    } catch (const Error &e) {
        return {e.sentence(), e.arguments()};
    } catch (const std::bad_alloc &) {
        return {PENFIELD_SENTENCE("There is not enough memory for this. Close other programs, or use a shorter prompt or a smaller model."),
                {}};
    } catch (const std::exception &e) {
        const std::string text = e.what();
        return {PENFIELD_SENTENCE("The computation failed: %1"), {text.substr(0, text.find('\n'))}};
    } catch (...) {
        return {PENFIELD_SENTENCE("The computation failed for an unknown reason."), {}};
    }
}

QString translated(const Failure &failure)
{
    const QString sentence = QCoreApplication::translate("Error", failure.sentence.c_str());
    return QString::fromStdString(fillIn(sentence.toStdString(), failure.arguments));
}

QString translated(const std::string &sentence)
{
    return translated(Failure{sentence, {}});
}

}  // namespace penfield
