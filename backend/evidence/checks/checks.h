#pragma once
// The checks of the reference "evidence", section 2: one file each, one interface. A check measures what it needs through the trial and
// says what it found. Each is told by its number, in the order in which they are run: what is quick and what ends the matter first.

#include "backend/evidence/trial.h"

#include <vector>

namespace penfield::evidence {

CheckResult matchedControl(Trial &trial);    //  1 check_01_matched_control.cpp
CheckResult necessity(Trial &trial);         //  2 check_02_necessity.cpp
CheckResult sufficiency(Trial &trial);       //  3 check_03_sufficiency.cpp
CheckResult minimality(Trial &trial);        //  4 check_04_minimality.cpp
CheckResult independence(Trial &trial);      //  5 check_05_independence.cpp
CheckResult equivalence(Trial &trial);       //  6 check_06_equivalence.cpp
CheckResult contexts(Trial &trial);          //  7 check_07_contexts.cpp
CheckResult doseResponse(Trial &trial);      //  8 check_08_dose_response.cpp
CheckResult partners(Trial &trial);          //  9 check_09_partners.cpp
CheckResult editElsewhere(Trial &trial);     // 10 check_10_edit_elsewhere.cpp
CheckResult dormantDirection(Trial &trial);  // 11 check_11_dormant_direction.cpp
CheckResult attributionTruth(Trial &trial);  // 12 check_12_attribution_truth.cpp
CheckResult ablationTypes(Trial &trial);     // 13 check_13_ablation_types.cpp
CheckResult unexplainedShare(Trial &trial);  // 14 check_14_unexplained_share.cpp
CheckResult specificity(Trial &trial);       // 15 check_15_specificity.cpp

struct Check {
    int number;
    const char *name;  ///< a PENFIELD_SENTENCE
    CheckResult (*run)(Trial &trial);
};

/// All of them, in the order of the reference's "Order".
const std::vector<Check> &allChecks();
const Check *checkNumbered(int number);  ///< null: there is none

/// Runs one and counts its passes. When the behaviour is not there, no check is run: the finding says so.
CheckResult run(const Check &check, Trial &trial);

}  // namespace penfield::evidence
