package dev.footing.bills.focus;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The columns that are read, by every name that a version or a provider gives them; case does not matter. */
public enum FocusColumn {
    /** What is paid. */
    BILLED_COST("BilledCost"),
    /** What is paid, with purchases spread over what they cover. */
    EFFECTIVE_COST("EffectiveCost"),
    /** At list prices. */
    LIST_COST("ListCost"),
    /** At negotiated prices. */
    CONTRACTED_COST("ContractedCost"),
    /** The currency of costs. */
    CURRENCY("BillingCurrency"),
    /** Usage, purchase, tax, credit or adjustment. */
    CATEGORY("ChargeCategory"),
    /** When the charge begins. */
    CHARGE_START("ChargePeriodStart"),
    /** When the charge ends. */
    CHARGE_END("ChargePeriodEnd"),
    /** When the billing period begins. */
    BILLING_START("BillingPeriodStart"),
    /** The service. */
    SERVICE("ServiceName"),
    /** What kind of service it is. */
    SERVICE_CATEGORY("ServiceCategory"),
    /** What kind of service it is, closer. */
    SERVICE_SUBCATEGORY("ServiceSubcategory"),
    /** Who provides the service. */
    PROVIDER("ProviderName", "ServiceProviderName", "Provider"),
    /** Who made it. */
    PUBLISHER("PublisherName", "Publisher"),
    /** Who sends the bill. */
    ISSUER("InvoiceIssuerName", "InvoiceIssuer"),
    /** What a commitment is called. */
    COMMITMENT("CommitmentDiscountId"),
    /** Whether the commitment was used. */
    COMMITMENT_STATUS("CommitmentDiscountStatus"),
    /** The invoice. */
    INVOICE("InvoiceId"),
    /** Who is billed. */
    ACCOUNT("BillingAccountId"),
    /** Of which account it is. */
    SUB_ACCOUNT("SubAccountId"),
    /** What was used. */
    RESOURCE("ResourceId"),
    /** At which price. */
    SKU_PRICE("SkuPriceId"),
    /** Of which product. */
    SKU("SkuId"),
    /** What is charged, in words. */
    DESCRIPTION("ChargeDescription"),
    /** What is metered. */
    SKU_METER("SkuMeter"),
    /** More of the price. */
    SKU_DETAILS("SkuPriceDetails"),
    /** The type of usage, of AWS. */
    USAGE_TYPE("x_UsageType"),
    /** The operation, of AWS. */
    OPERATION("x_Operation"),
    /** The category of the meter, of Azure. */
    METER_CATEGORY("x_SkuMeterCategory"),
    /** The name of the meter, of Azure. */
    METER_NAME("x_SkuMeterName"),
    /** The kind of meter, of Azure, which names purchases without a service. */
    METER_SUBCATEGORY("x_SkuMeterSubcategory"),
    /** The product in words, of Azure. */
    SKU_DESCRIPTION("x_SkuDescription");

    /** Without these, a file is no bill in FOCUS. */
    static final ImmutableList<FocusColumn> REQUIRED =
            ImmutableList.of(BILLED_COST, CURRENCY, CATEGORY, CHARGE_START, SERVICE, SERVICE_CATEGORY);

    /** Texts by which a service is told from others of one name. */
    static final ImmutableList<FocusColumn> TEXTS = ImmutableList.of(
            DESCRIPTION, SKU_METER, SKU_DETAILS, USAGE_TYPE, OPERATION, METER_CATEGORY, METER_NAME, SKU_DESCRIPTION);

    /**
     * By which, with the time of the charge, a row is known again in another file; no costs, as a restatement changes
     * them.
     */
    public static final ImmutableList<FocusColumn> KEY =
            ImmutableList.of(SUB_ACCOUNT, RESOURCE, SKU_PRICE, SKU, SERVICE, CATEGORY, DESCRIPTION);

    /** In which some exports write that there is none. */
    private static final ImmutableList<FocusColumn> IDENTIFIERS = ImmutableList.of(
            COMMITMENT, INVOICE, ACCOUNT, SUB_ACCOUNT, RESOURCE, SKU_PRICE, SKU, SERVICE, METER_SUBCATEGORY);

    private static final ImmutableList<FocusColumn> ALL = ImmutableList.copyOf(Arrays.asList(values()));
    private static final int LONGEST_NOTHING = 10;
    private static final int LONGEST_NAME = 300;
    private static final int LONGEST_TEXT = 2_000;
    private static final ImmutableMap<String, FocusColumn> BY_NAME = byName();
    private static final ImmutableMap<FocusColumn, Integer> SLOTS = slots();

    private final ImmutableList<String> names;

    FocusColumn(String... names) {
        this.names = ImmutableList.copyOf(names);
    }

    /** Its name in the specification. */
    String title() {
        return names.get(0);
    }

    /** Where a row keeps it. */
    int slot() {
        Integer slot = SLOTS.get(this);
        return slot == null ? 0 : slot;
    }

    /** What a row keeps of a text in this column: nothing where it says so, and of a long one the beginning. */
    String kept(String text) {
        String bare = text.strip();
        int most = TEXTS.contains(this) ? LONGEST_TEXT : LONGEST_NAME;
        if (bare.length() > LONGEST_NOTHING) {
            return bare.length() <= most ? bare : bare.substring(0, most);
        }
        return isNothing(bare) ? "" : bare;
    }

    private boolean isNothing(String text) {
        return switch (text) {
            case "", "NULL", "null", "None", "NaN", "N/A", "\\N" -> true;
            case "-2", "Unassigned" -> IDENTIFIERS.contains(this);
            default -> false;
        };
    }

    static Optional<FocusColumn> named(String header) {
        return Optional.ofNullable(BY_NAME.get(header.strip().toLowerCase(Locale.ROOT)));
    }

    private static ImmutableMap<String, FocusColumn> byName() {
        ImmutableMap.Builder<String, FocusColumn> all = ImmutableMap.builder();
        for (FocusColumn column : values()) {
            column.names.forEach(name -> all.put(name.toLowerCase(Locale.ROOT), column));
        }
        return all.buildOrThrow();
    }

    private static ImmutableMap<FocusColumn, Integer> slots() {
        Map<FocusColumn, Integer> all = new EnumMap<>(FocusColumn.class);
        for (FocusColumn column : values()) {
            all.put(column, all.size());
        }
        return Maps.immutableEnumMap(all);
    }

    /** The columns in the order of their slots. */
    static ImmutableList<FocusColumn> all() {
        return ALL;
    }
}
