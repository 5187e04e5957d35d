// Stands before the system's header of the same name in widgets/ and app/gui.
#error "widgets and app/gui never include torch: ask the engine through backend/service"
