/** Pages as people meet them: in Chromium, by keyboard, in the dark, on paper and on a narrow screen. */
@NullMarked
package dev.footing.browser;

import org.jspecify.annotations.NullMarked;
