package shop.catalog.doors;

import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;

/** A page with the address of the next one in its {@code Link}. */
public final class PageAnswer {

    private PageAnswer() {}

    /**
     * @param path of the list, such as {@code /api/admin/products}
     */
    public static <T> ResponseEntity<Page<T>> of(String path, PageQuery query, Page<T> page) {
        String cursor = page.nextCursor();
        ResponseEntity.BodyBuilder answer = ResponseEntity.ok();
        if (cursor != null) {
            answer.headers(
                    NextPage.link(
                            path, MultiValueMap.fromSingleValue(query.given().values()), cursor));
        }
        return answer.body(page);
    }
}
