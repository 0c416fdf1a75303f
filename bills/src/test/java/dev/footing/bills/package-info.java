/** Tests of bills, by files with answers that were worked out by hand. */
@NullMarked
package dev.footing.bills;

import org.jspecify.annotations.NullMarked;
