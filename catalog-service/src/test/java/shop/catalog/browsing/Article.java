package shop.catalog.browsing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import shop.catalog.Client;
import shop.catalog.Goods;

/** A product for somebody to find, put into the shop by a file. */
final class Article {

    private static final String HEADER =
            "Handle,Title,Body (HTML),Vendor,Type,Tags,Published,Option1 Name,Option1 Value,"
                    + "Option2 Name,Option2 Value,Variant SKU,Variant Inventory Qty,Variant Price,"
                    + "Material (product.metafields.custom.material)\n";

    private record Row(String size, String colour, String sku, long quantity, String price) {}

    private final String handle = Goods.handle();
    private final String title;
    private final List<Row> rows = new ArrayList<>();
    private String body = "";
    private String brand = "";
    private String type = "";
    private String tags = "";
    private String material = "";

    private Article(String title) {
        this.title = title;
    }

    static Article titled(String title) {
        return new Article(title);
    }

    Article saying(String text) {
        body = text;
        return this;
    }

    Article by(String maker) {
        brand = maker;
        return this;
    }

    Article in(String category) {
        type = category;
        return this;
    }

    Article tagged(String tag) {
        tags = tag;
        return this;
    }

    Article madeOf(String stuff) {
        material = stuff;
        return this;
    }

    Article at(String price) {
        return variant("", "", 10, price);
    }

    Article variant(String size, String colour, long quantity, String price) {
        rows.add(new Row(size, colour, "", quantity, price));
        return this;
    }

    Article sku(String sku) {
        rows.add(new Row("", "", sku, 10, "1.00"));
        return this;
    }

    String handle() {
        return handle;
    }

    static void put(int port, Article... articles) {
        Client.admin(port)
                .importCsv(
                        Arrays.stream(articles)
                                .map(Article::lines)
                                .collect(Collectors.joining("", HEADER, "")));
    }

    /** A word that nobody else uses. */
    static String word() {
        return UUID.randomUUID()
                .toString()
                .replace("-", "")
                .chars()
                .mapToObj(c -> Character.toString(Character.isDigit(c) ? c - '0' + 'g' : c))
                .collect(Collectors.joining());
    }

    private String lines() {
        return rows.stream()
                .map(row -> line(row, row == rows.getFirst()))
                .collect(Collectors.joining());
    }

    private String line(Row row, boolean first) {
        boolean sized = !row.size().isEmpty();
        return String.join(
                        ",",
                        handle,
                        first ? title : "",
                        first ? body : "",
                        first ? brand : "",
                        first ? type : "",
                        first ? tags : "",
                        "true",
                        first ? sized ? "Size" : "Title" : "",
                        sized ? row.size() : "Default Title",
                        first && sized ? "Colour" : "",
                        row.colour(),
                        row.sku(),
                        Long.toString(row.quantity()),
                        row.price(),
                        first ? material : "")
                + "\n";
    }
}
