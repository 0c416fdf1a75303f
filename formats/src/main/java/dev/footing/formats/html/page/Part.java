package dev.footing.formats.html.page;

import com.google.common.collect.ImmutableList;

/**
 * A section of the page.
 *
 * @param id by which links find it
 * @param title its heading
 * @param blocks what it holds; a section without blocks is left out
 */
record Part(String id, String title, ImmutableList<Block> blocks) {}
