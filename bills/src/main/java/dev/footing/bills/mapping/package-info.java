/**
 * From a service of a provider to a component: ordered rules, which are data. Start reading at
 * {@link dev.footing.bills.mapping.ServiceMapping}.
 */
@NullMarked
package dev.footing.bills.mapping;

import org.jspecify.annotations.NullMarked;
