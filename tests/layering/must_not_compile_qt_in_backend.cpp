// Compiled with the flags of a backend room, where Qt is not to be found.
#include <QString>
