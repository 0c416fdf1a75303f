package dev.footing.bills;

import java.util.ArrayList;
import java.util.List;

/** Builds what Infracost says of a plan, in the form in which it writes it. */
final class Plans {
    private final List<String> resources = new ArrayList<>();
    private final List<String> members = new ArrayList<>();
    private String currency = "USD";
    private String time = "2026-11-15T10:05:12.345678Z";
    private String total = "";

    /** A resource with one price. */
    Plans resource(String name, String type, String price, String monthly) {
        return raw("{\"name\":\"" + name + "\",\"resourceType\":\"" + type + "\",\"tags\":{\"owner\":\"bob-of-acme\"},"
                + "\"metadata\":{\"calls\":[{\"filename\":\"acme/main.tf\"}]},\"hourlyCost\":\"1\",\"monthlyCost\":"
                + quoted(monthly) + ",\"costComponents\":[{\"name\":\"" + price
                + "\",\"unit\":\"hours\",\"price\":\"1\","
                + "\"monthlyQuantity\":null,\"monthlyCost\":" + quoted(monthly) + "}]}");
    }

    /** A resource as it stands. */
    Plans raw(String resource) {
        resources.add(resource);
        return this;
    }

    /** A member of the root. */
    Plans member(String member) {
        members.add(member);
        return this;
    }

    Plans currency(String code) {
        currency = code;
        return this;
    }

    Plans time(String stated) {
        time = stated;
        return this;
    }

    Plans total(String stated) {
        total = stated;
        return this;
    }

    String json() {
        String sum = total.isEmpty() ? "" : ",\"totalMonthlyCost\":\"" + total + "\"";
        return "{\"version\":\"0.2\",\"metadata\":{\"infracostCommand\":\"breakdown\"},\"currency\":\"" + currency
                + "\",\"projects\":[{\"name\":\"acme/secret-project\",\"metadata\":{\"path\":\".\"},\"pastBreakdown\":null,"
                + "\"breakdown\":{\"resources\":[" + String.join(",", resources) + "]" + sum + "},\"diff\":null}]" + sum
                + ",\"timeGenerated\":\"" + time + "\""
                + (members.isEmpty() ? "" : "," + String.join(",", members)) + "}\n";
    }

    private static String quoted(String monthly) {
        return monthly.equals("null") ? monthly : '"' + monthly + '"';
    }
}
