/**
 * What a provider's bill comes to: sums by month, component and service, without an account, a resource or a tag. Start
 * reading at {@link dev.footing.api.bill.Bill}.
 */
@NullMarked
package dev.footing.api.bill;

import org.jspecify.annotations.NullMarked;
