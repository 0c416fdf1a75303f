/**
 * The founding article's framework: {@link dev.footing.core.framework.Framework}, where reading starts, puts its tests
 * ({@code TenTenTen}, {@code ProductVelocity}, {@code ExpertiseCheck}, {@code CustomerBack}) to strategies and
 * founders, checks the goals of the startup's phase ({@code EarlyGoals}, {@code MarketGoals}, {@code LateGoals}) and
 * its patterns ({@code Boringness}, {@code Postponement}), and looks ahead to the next phase ({@code Outlooks}).
 */
@NullMarked
package dev.footing.core.framework;

import org.jspecify.annotations.NullMarked;
