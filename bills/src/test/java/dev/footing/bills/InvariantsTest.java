package dev.footing.bills;

import static org.assertj.core.api.Assertions.assertThat;

import dev.footing.api.bill.Bill;
import dev.footing.api.bill.BillMonth;
import dev.footing.formats.result.ResultWriter;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.function.Function;
import org.joda.money.BigMoney;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds of every bill, on bills that were drawn. */
class InvariantsTest {
    private static final List<String> KINDS =
            List.of("Usage", "Usage", "Usage", "Purchase", "Tax", "Credit", "Adjustment");
    private static final List<String> SERVICES =
            List.of("Amazon S3", "Cloud SQL", "Virtual Machines", "Unheard of", "");
    private static final List<String> CATEGORIES = List.of("Storage", "Databases", "Compute", "Other", "Networking");
    private static final List<String> TEXTS =
            List.of("m5.large", "data transfer", "g5.xlarge", "sustained use", "credit");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void sums_are_exact_and_do_not_depend_on_order_or_packing(long seed) throws IOException {
        SplittableRandom random = new SplittableRandom(seed);
        List<String[]> rows = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            rows.add(row(random));
        }
        Bill bill = read(bills(rows).in(folder, "bill.csv"));
        for (BillMonth month : bill.months().values()) {
            assertThat(sum(month.components().values(), amount -> amount))
                    .as("components and buckets")
                    .isEqualByComparingTo(month.accrual().getAmount());
        }
        BigDecimal billed = rows.stream().map(row -> new BigDecimal(row[1])).reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(sum(bill.months().values(), BillMonth::billed)).isEqualByComparingTo(billed);
        BigDecimal services = sum(bill.months().values(), BillMonth::accrual);
        assertThat(bill.services().size()).isLessThanOrEqualTo(10);
        assertThat(bill.months().keySet()).containsAll(bill.complete());
        Collections.shuffle(rows, new Random(seed));
        Bill shuffled = read(bills(rows).in(folder, "shuffled.csv"));
        assertThat(shuffled.months()).isEqualTo(bill.months());
        assertThat(sum(shuffled.months().values(), BillMonth::accrual)).isEqualByComparingTo(services);
        Path packed =
                Files.write(folder.resolve("bill.gz"), Bills.gzip(bills(rows).csv()));
        assertThat(read(packed).months()).isEqualTo(bill.months());
        assertThat(ResultWriter.write(shuffled)).startsWith("{\n  \"schema\": \"footing/bill/1\"");
    }

    @ParameterizedTest
    @ValueSource(longs = {21, 22, 23})
    void a_bill_in_lines_of_json_is_the_same_bill(long seed) throws IOException {
        SplittableRandom random = new SplittableRandom(seed);
        List<String[]> rows = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            rows.add(row(random));
        }
        Bill csv = read(bills(rows).in(folder, "bill.csv"));
        Path lines = Files.writeString(folder.resolve("bill.jsonl"), bills(rows).jsonLines());
        assertThat(read(lines).months()).isEqualTo(csv.months());
    }

    @ParameterizedTest
    @ValueSource(longs = {31, 32, 33, 34})
    void halves_of_a_bill_sum_to_the_whole(long seed) throws IOException {
        SplittableRandom random = new SplittableRandom(seed);
        List<String[]> rows = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            String[] row = row(random);
            row[row.length - 1] = "machine-" + i;
            rows.add(row);
        }
        Bill whole = read(bills(rows).in(folder, "whole.csv"));
        Path first = bills(rows.subList(0, 30)).in(folder, "first.csv");
        Path second = bills(rows.subList(30, 60)).in(folder, "second.csv");
        Bill halves = BillReader.standard().parts().read(List.of(first, second));
        assertThat(halves.months()).isEqualTo(whole.months());
    }

    private static String[] row(SplittableRandom random) {
        LocalDate start = LocalDate.of(2025, 1, 1).plusDays(random.nextInt(120));
        boolean commitment = random.nextInt(6) == 0;
        return new String[] {
            "BilledCost", cost(random),
            "EffectiveCost", random.nextInt(9) == 0 ? "0" : cost(random),
            "ListCost", random.nextInt(5) == 0 ? "0" : cost(random),
            "ContractedCost", cost(random),
            "ChargeCategory", pick(random, KINDS),
            "ServiceName", pick(random, SERVICES),
            "ServiceCategory", pick(random, CATEGORIES),
            "ChargeDescription", pick(random, TEXTS),
            "ChargePeriodStart", start.toString(),
            "ChargePeriodEnd",
                    start.plusDays(1 + random.nextInt(random.nextInt(4) == 0 ? 400 : 3))
                            .toString(),
            "BillingPeriodStart", start.withDayOfMonth(1).toString(),
            "CommitmentDiscountId", commitment ? "sp-1" : "",
            "CommitmentDiscountStatus", commitment && random.nextBoolean() ? "Unused" : "",
            "ProviderName", random.nextBoolean() ? "AWS" : "Microsoft",
            "ResourceId", "machine",
        };
    }

    private static String cost(SplittableRandom random) {
        return BigDecimal.valueOf(random.nextInt(-20_000, 100_000), random.nextInt(7))
                .toPlainString();
    }

    private static String pick(SplittableRandom random, List<String> from) {
        return from.get(random.nextInt(from.size()));
    }

    private static Bills bills(List<String[]> rows) {
        Bills bills = new Bills();
        rows.forEach(bills::row);
        return bills;
    }

    private static Bill read(Path file) {
        return BillReader.standard().read(List.of(file));
    }

    private static <T> BigDecimal sum(Iterable<T> values, Function<T, BigMoney> amount) {
        BigDecimal sum = BigDecimal.ZERO;
        for (T value : values) {
            sum = sum.add(amount.apply(value).getAmount());
        }
        return sum;
    }
}
