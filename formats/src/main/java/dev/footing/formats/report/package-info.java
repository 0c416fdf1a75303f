/**
 * What is said of an assessment, each section written once and for every medium; renderers of
 * {@link dev.footing.formats.document} put it on paper.
 *
 * <ul>
 *   <li>{@link dev.footing.formats.report.AssessmentDocument}: which sections there are and in which order. Start
 *       reading here.
 *   <li>{@link dev.footing.formats.report.ScreenDocument}: the first page, for those who read no other.
 *   <li>{@link dev.footing.formats.report.VerdictHeadline}, {@link dev.footing.formats.report.VerdictSentence}: the
 *       verdict in one line, and each sentence behind it.
 *   <li>{@code ...Section}: a section each, with tables and sentences.
 *   <li>{@code ...Figures}: charts with their tables.
 * </ul>
 */
@NullMarked
package dev.footing.formats.report;

import org.jspecify.annotations.NullMarked;
