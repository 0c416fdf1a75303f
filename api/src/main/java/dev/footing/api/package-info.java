/**
 * The root of the vocabulary; it holds the one style that every value of Footing is generated with, which reaches all
 * sub-packages. Read {@code dev.footing.api.startup} next.
 */
@DomainStyle
package dev.footing.api;
