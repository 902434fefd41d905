// SPDX-License-Identifier: MIT
#pragma once
#include "export/document.h"
#include "export/pptx/slide.h"

#include <vector>

namespace waymark::publish {

/// The slides of a document. For teachers the lesson: its activities, with what pupils get
/// (Document::shown_in_class) where an activity is named after a page of theirs, and what only teachers read
/// in the notes. For pupils what a group looks at together (add_group_pages). For parents none. Whoever they
/// are for, a slide that says where help is comes last. Empty: there is nothing to show.
std::vector<Slide> make_deck(const Document& document);

/// The lesson's part of it.
std::vector<Slide> make_lesson(const Document& document);

/// The first slide; `minutes` may be 0.
Slide cover_slide(const Document& document, const markdown::Node* picture, int minutes);

/// The pages that a group looks at together (stories, questions, ways out), each after a slide with its
/// title; the others by title and summary. Where there is none of those kinds, every page is shown.
void add_group_pages(const Document& document, std::vector<Slide>& slides);

/// The last slide, when the document knows a service: those of its support page or, for a lesson, of its
/// last support block, three at most.
void add_last_slide(const Document& document, const markdown::Node* support, std::vector<Slide>& slides);

} // namespace waymark::publish
