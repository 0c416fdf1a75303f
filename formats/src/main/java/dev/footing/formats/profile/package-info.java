/**
 * Profiles, which are startups as documents ({@code footing/profile/1}). Start reading at
 * {@link dev.footing.formats.profile.ProfileReader}; which members a profile has follows from
 * {@link dev.footing.api.startup.Inputs}.
 */
@NullMarked
package dev.footing.formats.profile;

import org.jspecify.annotations.NullMarked;
