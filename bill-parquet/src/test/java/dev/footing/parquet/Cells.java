package dev.footing.parquet;

import com.google.common.collect.ImmutableMap;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.Type;

/** A row of usage, one of whose columns may be of another type. */
final class Cells {
    private static final ImmutableMap<String, String> USAGE = ImmutableMap.<String, String>builder()
            .put("ProviderName", "AWS")
            .put("ResourceId", "i-1")
            .put("BillingCurrency", "USD")
            .put("ChargePeriodStart", "2025-03-01T00:00:00Z")
            .put("ChargePeriodEnd", "2025-04-01T00:00:00Z")
            .put("ChargeCategory", "Usage")
            .put("ServiceCategory", "Compute")
            .put("ServiceName", "Amazon Elastic Compute Cloud")
            .put("SkuPriceDetails", "")
            .put("BilledCost", "100")
            .buildOrThrow();

    static final MessageType SCHEMA = new MessageType(
            "bill", USAGE.keySet().stream().map(ParquetBills::text).toList());

    private Cells() {}

    /** The schema with another type of one column. */
    static MessageType with(Type otherwise) {
        return new MessageType(
                "bill",
                SCHEMA.getFields().stream()
                        .map(type -> type.getName().equals(otherwise.getName()) ? otherwise : type)
                        .toList());
    }

    /** Fills a row in, but for one column. */
    static void fill(Group row, String butFor) {
        USAGE.forEach((name, cell) -> {
            if (!name.equals(butFor) && !cell.isEmpty()) {
                row.add(name, cell);
            }
        });
    }
}
