/**
 * Files of many startups: read line by line, whatever their length, and summed up. Start reading at
 * {@link dev.footing.formats.portfolio.PortfolioReader}; {@link dev.footing.formats.portfolio.PortfolioTally} counts
 * what comes of them.
 */
@NullMarked
package dev.footing.formats.portfolio;

import org.jspecify.annotations.NullMarked;
