// A library that is not an engine module.

extern "C" int somethingElse()
{
    return 1;
}
