package shop.catalog.categories;

import org.springframework.stereotype.Component;
import shop.defaults.precondition.IfMatch;

/** Takes a category, with all below it, to another place of the tree. */
@Component
class MoveCategory {

    private final ArrangeCategories arrange;
    private final PlaceCategory placeCategory;

    MoveCategory(ArrangeCategories arrange, PlaceCategory placeCategory) {
        this.arrange = arrange;
        this.placeCategory = placeCategory;
    }

    void move(long id, MoveRequest request, IfMatch ifMatch) {
        arrange.change(
                id,
                ifMatch,
                known -> placeCategory.move(known, request.parentId(), request.position()));
    }
}
