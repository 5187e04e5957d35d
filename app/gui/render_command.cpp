#include "app/gui/render_command.h"
