package shop.catalog.importing;

import java.util.Locale;
import java.util.Optional;

/** Which tax rule a line asks for; a line that says nothing goes with its product. */
final class TaxCategory {

    static final String STANDARD = Column.STANDARD;

    private TaxCategory() {}

    static String of(Line first) {
        return stated(first).orElse(STANDARD);
    }

    /** Tax is a matter of the product: a variant cannot be taxed otherwise. */
    static void check(Line line, String ofProduct) {
        if (stated(line).filter(own -> !own.equals(ofProduct)).isPresent()) {
            throw new LineRejected("is taxed otherwise than the first line of its product");
        }
    }

    private static Optional<String> stated(Line line) {
        Optional<String> code = line.name(Column.TAX_CODE);
        return line.text(Column.TAXABLE)
                .map(taxable ->
                        switch (taxable.toLowerCase(Locale.ROOT)) {
                            case "true" -> code.orElse(STANDARD);
                            case "false" -> Column.EXEMPT;
                            default ->
                                    throw new LineRejected(
                                            Column.TAXABLE + " is neither true nor false");
                        })
                .or(() -> code);
    }
}
