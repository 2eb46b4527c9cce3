package shop.cart.articles;

/** The statements behind the copy; every one of them leaves newer state alone. */
final class ArticleSql {

    private ArticleSql() {}

    /** The product's own version: an older state must not bring back a variant removed since. */
    static final String UPSERT_PRODUCT =
            """
            insert into article_product (product_id, version) values (?, ?)
            on conflict (product_id) do update set version = excluded.version
            where excluded.version > article_product.version
            """;

    static final String UPSERT =
            """
            insert into article (variant_id, product_id, sku, title, options, image_url,
              price, compare_at, currency, prices, tax_category, active, version)
            select ?, p.product_id, ?, ?, cast(? as json), ?, ?, ?, ?, cast(? as jsonb), ?, ?,
              p.version
            from article_product p where p.product_id = ? and p.version = ?
            on conflict (variant_id) do update set
              product_id = excluded.product_id, sku = excluded.sku, title = excluded.title,
              options = excluded.options, image_url = excluded.image_url, price = excluded.price,
              compare_at = excluded.compare_at, currency = excluded.currency,
              prices = excluded.prices,
              tax_category = excluded.tax_category, active = excluded.active,
              version = excluded.version
            where excluded.version >= article.version
            """;

    static final String RETIRE_REMOVED =
            """
            update article set active = false, version = ?
            where product_id = ? and version < ? and variant_id <> all (cast(? as bigint[]))
            """;

    static final String UPSERT_STOCK =
            """
            insert into article_stock (variant_id, availability, version) values (?, ?, ?)
            on conflict (variant_id) do update set
              availability = excluded.availability, version = excluded.version
            where excluded.version > article_stock.version
            """;

    static final String KEEP_PRICE =
            """
            update article set
              price = case when currency = :currency then :amount else price end,
              prices = case when currency = :currency then prices else jsonb_set(
                prices, array[:currency],
                jsonb_build_object('amount', cast(:amount as bigint),
                  'compareAt', prices -> :currency -> 'compareAt')) end,
              tax_category = :category, version = :version
            where variant_id = :variant and version <= :version
            """;
}
