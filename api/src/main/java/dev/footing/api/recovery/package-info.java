/**
 * What to do, in which order, and until when it helps: {@link dev.footing.api.recovery.CourseOfAction} is a roadmap for
 * a healthy startup and a recovery for one in trouble. Start reading there.
 */
@NullMarked
package dev.footing.api.recovery;

import org.jspecify.annotations.NullMarked;
