/**
 * Public cases point different ways, and the answers have to follow. Nothing that always says the same can pass, and
 * nothing that decides may know a case. Start reading at {@link dev.footing.neutrality.PublicCasesTest}.
 */
@NullMarked
package dev.footing.neutrality;

import org.jspecify.annotations.NullMarked;
