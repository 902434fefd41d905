// SPDX-License-Identifier: MIT
#include "model/checks/tone/tone_advice.h"

#include <algorithm>
#include <array>

namespace waymark::checks {

namespace {

constexpr std::array<ToneAdvice, 11> advice{{
    {"blame", "Safeguarding.ToneBlame",
     "“%s” may sound as if the young person caused it. Say what the other person did, or what helps now.",
     "The person who pressures, tricks or shares is responsible. A reader who feels blamed does not ask for "
     "help.",
     false},
    {"shame", "Safeguarding.ToneShame",
     "“%s” may shame the reader. Leave the judgement out, and say that help is there.",
     "Shame is the commonest reason for telling nobody.", false},
    {"scare", "Safeguarding.ToneScare",
     "“%s” may frighten more than it helps. Say calmly what can happen and what can be done.",
     "Frightened people close the page. Many of those who read it have already sent a picture.", false},
    {"patronise", "Safeguarding.TonePatronise",
     "“%s” may talk down to the reader. Say the useful part plainly, as to an equal.",
     "A reader who feels small stops listening, and takes the next line for a lecture too.", false},
    {"term", "Safeguarding.ToneTerm",
     "“%s” is a term that the field has left behind, or a label. Say what happened, and who did it.",
     "Labels hide the harm that was done, and people do not recognise themselves in them.", false},
    {"gender", "Safeguarding.ToneGender",
     "“%s” gives one group one part. Write “anyone”, “someone”, “a parent or carer”.",
     "Anyone can be asked, anyone can ask. Those who are left out think that the help is not for them.",
     false},
    {"promise", "Safeguarding.TonePromise",
     "“%s” promises what nobody can be sure of. Say what usually happens, and what happens if it does not.",
     "One broken promise, and the next offer of help is not believed.", false},
    {"evidence", "Safeguarding.ToneEvidence",
     "“%s” may lead somebody to harm proof, to see a picture or to investigate. Say who should be told "
     "instead.",
     "A picture of a child may not be looked at, copied or passed on; questions and inquiries are for those "
     "who are trained.",
     false},
    {"jargon", "Safeguarding.ToneJargon",
     "“%s” may be known to professionals only. Say it in everyday words, or explain it once.",
     "People under stress skip what they do not know, and the next step with it.", true},
    {"passive", "Safeguarding.TonePassive",
     "“%s” does not say who acts. Name the person: “a teacher will ring you”, “ring …”.",
     "A reader needs to know who does the next thing; and harm has somebody who did it.", true},
    {"other", "Safeguarding.ToneOther",
     "“%s” is stiff, loud or hard to follow. Say it as you would to somebody across a table.",
     "Calm, plain sentences are read to the end.", true},
}};

} // namespace

std::span<const ToneAdvice> all_tone_advice() {
  return advice;
}

const ToneAdvice* tone_advice(std::string_view category) {
  const auto found = std::find_if(advice.begin(), advice.end(),
                                  [&](const ToneAdvice& each) { return each.category == category; });
  return found == advice.end() ? nullptr : &*found;
}

} // namespace waymark::checks
