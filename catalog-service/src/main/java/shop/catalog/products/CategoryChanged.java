package shop.catalog.products;

/**
 * Told inside this process by whoever changes the tree or the order of products in it; what
 * shoppers see of the tree is read again once the transaction has ended.
 */
public record CategoryChanged(long categoryId) {}
