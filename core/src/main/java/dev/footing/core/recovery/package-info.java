/**
 * What to do from now on. Start reading at {@link dev.footing.core.recovery.CourseRun}, which puts a course together.
 *
 * <p>{@link dev.footing.core.recovery.RecoveryFindings} is what was found and decides whether a startup needs a roadmap
 * or a recovery; {@link dev.footing.core.recovery.Playbook} is the table of actions and of what calls for each beside
 * the diagnosis, with {@link dev.footing.core.recovery.PlaybookFacts} for the reasons;
 * {@link dev.footing.core.recovery.Milestones} are the dated steps of a roadmap,
 * {@link dev.footing.core.recovery.Schedule} fits actions into weeks, hands and cash,
 * {@link dev.footing.core.recovery.Effects} works out what they change, and {@link dev.footing.core.recovery.Paths}
 * says what staying and switching come to.
 */
@NullMarked
package dev.footing.core.recovery;

import org.jspecify.annotations.NullMarked;
