package shop.cart.articles;

/**
 * The statements behind the copy, each for many rows, of which none is there twice; every one of
 * them leaves newer state alone.
 */
final class ArticleSql {

    private ArticleSql() {}

    /** The product's own version: an older state must not bring back a variant removed since. */
    static final String UPSERT_PRODUCT =
            """
            insert into article_product (product_id, version)
            select * from unnest(:products, :versions)
            on conflict (product_id) do update set version = excluded.version
            where excluded.version > article_product.version
            """;

    static final String UPSERT =
            """
            insert into article (variant_id, product_id, sku, title, options, image_url,
              price, compare_at, currency, prices, tax_category, active, version)
            select v.variant_id, product_id, v.sku, v.title, cast(v.options as json), v.image_url,
              v.price, v.compare_at, v.currency, cast(v.prices as jsonb), v.tax_category, v.active,
              version
            from unnest(:variants, :products, :versions, :skus, :titles, :options, :images,
                :amounts, :comparedTo, :currencies, :prices, :taxCategories, :actives)
              as v (variant_id, product_id, version, sku, title, options, image_url,
                price, compare_at, currency, prices, tax_category, active)
            join article_product using (product_id, version)
            order by v.variant_id
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
            update article a set active = false, version = told.version
            from unnest(:products, :versions) as told (product_id, version)
            where a.product_id = told.product_id and a.version < told.version
              and a.variant_id <> all (:present)
            """;

    static final String UPSERT_STOCK =
            """
            insert into article_stock (variant_id, availability, version)
            select * from unnest(:variants, :availabilities, :versions)
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
