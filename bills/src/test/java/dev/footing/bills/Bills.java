package dev.footing.bills;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Makes bills, row by row. */
final class Bills {
    private static final ImmutableMap<String, String> USAGE = ImmutableMap.<String, String>builder()
            .put("ProviderName", "AWS")
            .put("PublisherName", "Amazon Web Services, Inc.")
            .put("BillingAccountId", "1234")
            .put("SubAccountId", "5678")
            .put("ResourceId", "i-1")
            .put("SkuId", "")
            .put("BillingCurrency", "USD")
            .put("BillingPeriodStart", "2025-03-01T00:00:00Z")
            .put("ChargePeriodStart", "2025-03-01T00:00:00Z")
            .put("ChargePeriodEnd", "2025-04-01T00:00:00Z")
            .put("ChargeCategory", "Usage")
            .put("ServiceCategory", "Compute")
            .put("ServiceName", "Amazon Elastic Compute Cloud")
            .put("ChargeDescription", "m5.large")
            .put("CommitmentDiscountId", "")
            .put("CommitmentDiscountStatus", "")
            .put("InvoiceId", "")
            .put("BilledCost", "100")
            .put("EffectiveCost", "100")
            .put("ListCost", "100")
            .put("ContractedCost", "100")
            .buildOrThrow();

    private final List<Map<String, String>> rows = new ArrayList<>();

    /** Adds a row of usage in March with some cells otherwise. */
    Bills row(String... otherwise) {
        Map<String, String> row = new LinkedHashMap<>(USAGE);
        for (int i = 0; i < otherwise.length; i += 2) {
            row.put(otherwise[i], otherwise[i + 1]);
        }
        rows.add(row);
        return this;
    }

    /** The four costs at once. */
    static String[] costs(String cost, String... more) {
        List<String> all = new ArrayList<>(
                List.of("BilledCost", cost, "EffectiveCost", cost, "ListCost", cost, "ContractedCost", cost));
        all.addAll(List.of(more));
        return all.toArray(new String[0]);
    }

    String csv() {
        List<String> names = new ArrayList<>(USAGE.keySet());
        StringBuilder text = new StringBuilder(String.join(",", names)).append('\n');
        for (Map<String, String> row : rows) {
            text.append(names.stream()
                            .map(name -> quoted(row.getOrDefault(name, "")))
                            .collect(Collectors.joining(",")))
                    .append('\n');
        }
        return text.toString();
    }

    String jsonLines() {
        return rows.stream()
                .map(row -> row.entrySet().stream()
                        .map(cell -> '"' + cell.getKey() + "\":"
                                + (cell.getKey().endsWith("Cost") ? cell.getValue() : '"' + cell.getValue() + '"'))
                        .collect(Collectors.joining(",", "{", "}\n")))
                .collect(Collectors.joining());
    }

    Path in(Path folder, String name) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(Objects.requireNonNull(file.getParent(), "parent"));
        return Files.writeString(file, csv());
    }

    static byte[] gzip(String text) throws IOException {
        java.io.ByteArrayOutputStream bytes = new java.io.ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(bytes)) {
            out.write(text.getBytes(UTF_8));
        }
        return bytes.toByteArray();
    }

    static byte[] zip(Map<String, String> entries) throws IOException {
        java.io.ByteArrayOutputStream bytes = new java.io.ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> entry : entries.entrySet()) {
                out.putNextEntry(new ZipEntry(entry.getKey()));
                out.write(entry.getValue().getBytes(UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    private static String quoted(String cell) {
        return cell.contains(",") || cell.contains("\"") || cell.contains("\n")
                ? '"' + cell.replace("\"", "\"\"") + '"'
                : cell;
    }
}
