/**
 * What becomes of an answer where some inputs were otherwise. Start reading at {@link dev.footing.api.whatif.WhatIf}; a
 * {@link dev.footing.api.whatif.Supposition} is one input with the value that is supposed.
 */
@NullMarked
package dev.footing.api.whatif;

import org.jspecify.annotations.NullMarked;
