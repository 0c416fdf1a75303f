/**
 * Estimates that are no bills: what Infracost says of a plan, and what OpenCost allocates to what runs in clusters.
 * They are recognized by their structure, read as a stream, and become charges without the name of a resource. Start
 * reading at {@link dev.footing.bills.estimate.BillEstimateReader}.
 */
@NullMarked
package dev.footing.bills.estimate;

import org.jspecify.annotations.NullMarked;
