// SPDX-License-Identifier: MIT
#include "export/pdf/letter_shapes.h"

#include "export/pdf/known_keys.h"
#include "model/sha256.h"

#include <ft2build.h>
#include FT_FREETYPE_H
#include FT_OUTLINE_H
#include FT_TRUETYPE_TABLES_H
#include FT_TRUETYPE_TAGS_H

#include <set>
#include <utility>

namespace waymark::publish {

namespace {

// Plain outlines and what goes with them, or is of no use to a PDF. Others (SVG, COLR, sbix, CFF, gvar ...)
// would draw something else.
const std::set<FT_ULong> plain_tables = {TTAG_BASE,
                                         TTAG_cmap,
                                         TTAG_cvt,
                                         TTAG_DSIG,
                                         TTAG_fpgm,
                                         TTAG_gasp,
                                         TTAG_GDEF,
                                         TTAG_glyf,
                                         TTAG_GPOS,
                                         TTAG_GSUB,
                                         TTAG_hdmx,
                                         TTAG_head,
                                         TTAG_hhea,
                                         TTAG_hmtx,
                                         TTAG_kern,
                                         TTAG_loca,
                                         TTAG_LTSH,
                                         TTAG_maxp,
                                         TTAG_name,
                                         TTAG_OS2,
                                         TTAG_PCLT,
                                         TTAG_post,
                                         TTAG_prep,
                                         TTAG_VDMX,
                                         TTAG_vhea,
                                         TTAG_vmtx,
                                         FT_MAKE_TAG('F', 'F', 'T', 'M'),
                                         FT_MAKE_TAG('M', 'A', 'T', 'H')};

[[noreturn]] void unreadable() {
  cannot_read("its letters cannot be read");
}

} // namespace

struct LetterShapes::Face {
  std::string program; // FreeType reads from it
  std::string shared;  // sum of the instructions of all letters
  FT_Library library = nullptr;
  FT_Face face = nullptr;

  explicit Face(std::string bytes) : program(std::move(bytes)) {}
  ~Face() {
    FT_Done_Face(face);
    FT_Done_FreeType(library);
  }
  Face(const Face&) = delete;
  Face& operator=(const Face&) = delete;

  std::string table(FT_ULong tag) const {
    FT_ULong size = 0;
    if (FT_Load_Sfnt_Table(face, tag, 0, nullptr, &size) != 0)
      return {};
    std::string bytes(size, '\0');
    if (FT_Load_Sfnt_Table(face, tag, 0, reinterpret_cast<FT_Byte*>(bytes.data()), &size) != 0)
      unreadable();
    return bytes;
  }

  void require_plain() const {
    FT_ULong tag = 0, size = 0;
    for (FT_UInt at = 0; FT_Sfnt_Table_Info(face, at, &tag, &size) == 0; ++at)
      if (plain_tables.count(tag) == 0)
        cannot_read("its letters are drawn in more than one way");
    if (FT_Get_Sfnt_Table(face, FT_SFNT_HEAD) == nullptr)
      unreadable();
  }
};

LetterShapes::LetterShapes(std::string program) : m_face(std::make_unique<Face>(std::move(program))) {
  const auto* bytes = reinterpret_cast<const FT_Byte*>(m_face->program.data());
  if (FT_Init_FreeType(&m_face->library) != 0 ||
      FT_New_Memory_Face(m_face->library, bytes, static_cast<FT_Long>(m_face->program.size()), 0,
                         &m_face->face) != 0)
    unreadable();
  m_face->require_plain();
  m_face->shared =
      sha256(m_face->table(TTAG_fpgm) + "/" + m_face->table(TTAG_prep) + "/" + m_face->table(TTAG_cvt));
}

LetterShapes::~LetterShapes() = default;

std::string LetterShapes::shape(unsigned letter) const {
  FT_Face face = m_face->face;
  if (letter >= static_cast<FT_ULong>(face->num_glyphs) ||
      FT_Load_Glyph(face, letter, FT_LOAD_NO_SCALE) != 0 || face->glyph->format != FT_GLYPH_FORMAT_OUTLINE)
    unreadable();
  const FT_Outline& outline = face->glyph->outline;
  if (outline.n_points == 0)
    return "nothing";
  std::string drawn = m_face->shared + " " + std::to_string(face->units_per_EM);
  for (int at = 0; at < outline.n_points; ++at)
    drawn += " " + std::to_string(outline.points[at].x) + "," + std::to_string(outline.points[at].y) + "," +
             std::to_string(FT_CURVE_TAG(outline.tags[at]));
  for (int at = 0; at < outline.n_contours; ++at)
    drawn += ";" + std::to_string(outline.contours[at]);
  return sha256(drawn);
}

std::string LetterShapes::version() const {
  const auto* head = static_cast<const TT_Header*>(FT_Get_Sfnt_Table(m_face->face, FT_SFNT_HEAD));
  return std::to_string(head->Font_Revision);
}

} // namespace waymark::publish
