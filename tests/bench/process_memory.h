#pragma once
// The resident memory of this process (Linux).

namespace penfield::bench {

/// The peak is what is resident now, from here on.
void forgetPeakMemory();

/// In mebibytes, since the start or forgetPeakMemory().
double peakMemory();

}  // namespace penfield::bench
