/** A portfolio on a cluster. Start reading at {@link dev.footing.examples.spark.PortfolioJob}. */
@NullMarked
package dev.footing.examples.spark;

import org.jspecify.annotations.NullMarked;
