package shop.cart.taxes;

/** A country's prices all contain their tax, or none does. */
class TaxModeDiffers extends RuntimeException {

    private final String country;
    private final boolean included;

    /**
     * @param included how the country has it
     */
    TaxModeDiffers(String country, boolean included) {
        this.country = country;
        this.included = included;
    }

    String country() {
        return country;
    }

    boolean included() {
        return included;
    }
}
