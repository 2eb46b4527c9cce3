package shop.catalog.categories;

import static org.assertj.core.api.Assertions.assertThat;
import static shop.catalog.categories.Tree.unique;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import shop.catalog.Answer;
import shop.catalog.Client;
import shop.testsupport.ScenarioTest;
import tools.jackson.databind.JsonNode;

@ScenarioTest(schema = "catalog")
class CategoryScenarioTests {

    @LocalServerPort private int port;

    private Tree tree;
    private Client staff;
    private String name;
    private long root;

    @BeforeEach
    void plant() {
        tree = Tree.on(port);
        staff = tree.staff();
        name = unique("Men");
        root = tree.add(name);
    }

    @Test
    void addsANodeThatTheShopShowsAtOnce() {
        Answer added =
                staff.post(Tree.PATH, "{\"name\":\" Shirts \",\"parentId\":%d}".formatted(root));

        assertThat(added.status()).isEqualTo(201);
        assertThat(added.header("Location")).isEqualTo(Tree.PATH + "/" + added.json().path("id"));
        assertThat(added.header("ETag")).isEqualTo("\"1\"");
        assertThat(added.json().propertyNames())
                .containsExactly(
                        "id",
                        "slug",
                        "name",
                        "parentId",
                        "position",
                        "productIds",
                        "children",
                        "version");
        assertThat(added.json().path("name").asString()).isEqualTo("Shirts");
        assertThat(added.json().path("slug").asString())
                .isEqualTo(name.toLowerCase().replace(' ', '-') + "-shirts");
        JsonNode shown = Client.anonymous(port).get("/api/categories/" + root).json();
        assertThat(Tree.ids(shown.path("children"), "id"))
                .containsExactly(added.json().path("id").asLong());
        assertThat(Tree.ids(staff.get(Tree.PATH).json().path("items"), "id")).contains(root);
    }

    @Test
    void takesAPlaceAmongItsSiblings() {
        long b = tree.add("B", root);
        long c = tree.add("C", root);

        long a =
                tree.added("{\"name\":\"A\",\"parentId\":%d,\"position\":0}".formatted(root))
                        .path("id")
                        .asLong();

        assertThat(tree.children(root)).containsExactly(a, b, c);
        assertThat(tree.get(c).path("position").asInt()).isEqualTo(2);
    }

    @Test
    void refusesANameOrSlugThatIsTaken() {
        tree.add("Shirts", root);

        Answer sameName =
                staff.post(Tree.PATH, "{\"name\":\"SHIRTS\",\"parentId\":%d}".formatted(root));
        Answer sameSlug =
                staff.post(
                        Tree.PATH,
                        "{\"name\":\"Other\",\"slug\":\"%s\"}"
                                .formatted(tree.get(root).path("slug").asString()));

        assertThat(sameName.problem()).isEqualTo("/problems/name-taken");
        assertThat(sameSlug.problem()).isEqualTo("/problems/slug-taken");
        assertThat(sameName.status()).isEqualTo(sameSlug.status()).isEqualTo(409);
        assertThat(tree.children(root)).hasSize(1);
    }

    @Test
    void movesABranchAndNeverBelowItself() {
        long other = tree.add(unique("Women"));
        long shirts = tree.add("Shirts", root);
        long polo = tree.add("Polo", shirts);

        Answer moved = tree.move(shirts, String.valueOf(other), 0);
        Answer below = tree.move(other, String.valueOf(polo), 0);
        Answer itself = tree.move(other, String.valueOf(other), 0);

        assertThat(moved.json().path("parentId").asLong()).isEqualTo(other);
        assertThat(moved.json().path("version").asLong()).isEqualTo(2);
        assertThat(Tree.ids(moved.json().path("children"), "id")).containsExactly(polo);
        assertThat(below.problem()).isEqualTo("/problems/category-cycle");
        assertThat(itself.status()).isEqualTo(422);
        assertThat(tree.children(other)).containsExactly(shirts);
        assertThat(tree.children(root)).isEmpty();
        assertThat(tree.move(shirts, "null", 0).json().path("parentId").isNull()).isTrue();
    }

    @Test
    void movesByAPatchToo() {
        long a = tree.add("A", root);
        long b = tree.add("B", root);

        Answer changed = staff.patch(Tree.PATH + "/" + b, "{\"position\":0,\"name\":\"BB\"}");
        Answer cycle = staff.patch(Tree.PATH + "/" + root, "{\"parentId\":%d}".formatted(a));

        assertThat(changed.json().path("name").asString()).isEqualTo("BB");
        assertThat(tree.children(root)).containsExactly(b, a);
        assertThat(cycle.status()).isEqualTo(422);
    }

    @Test
    void ordersChildren() {
        long a = tree.add("A", root);
        long b = tree.add("B", root);
        String path = Tree.PATH + "/" + root + "/children";

        Answer ordered = staff.put(path, "{\"ids\":[%d,%d]}".formatted(b, a));

        assertThat(Tree.ids(ordered.json().path("children"), "id")).containsExactly(b, a);
        assertThat(staff.put(path, "{\"ids\":[%d]}".formatted(a)).status()).isEqualTo(400);
        assertThat(staff.put(path, "{\"ids\":[%d,%d]}".formatted(a, a)).status()).isEqualTo(400);
        assertThat(staff.put(path, "{\"ids\":[%d,%d,%d]}".formatted(a, b, root)).status())
                .isEqualTo(400);
        assertThat(tree.children(root)).containsExactly(b, a);
    }

    @Test
    void deletesWhatIsEmptyAlone() {
        long child = tree.add("Child", root);
        tree.products(child, tree.product());
        String path = Tree.PATH + "/";

        assertThat(staff.delete(path + root).problem()).isEqualTo("/problems/category-not-empty");
        assertThat(staff.delete(path + child).status()).isEqualTo(409);
        tree.products(child);
        assertThat(staff.delete(path + child).status()).isEqualTo(204);
        assertThat(staff.delete(path + root).status()).isEqualTo(204);
        assertThat(staff.get(path + root).status()).isEqualTo(404);
        assertThat(Client.anonymous(port).get("/api/categories/" + root).status()).isEqualTo(404);
    }

    @Test
    void guardsByIfMatch() {
        String path = Tree.PATH + "/" + root;
        staff.patch(path, "{\"name\":\"%s\"}".formatted(unique("New")), "If-Match", "\"1\"");

        assertThat(staff.patch(path, "{\"name\":\"Old\"}", "If-Match", "\"1\"").status())
                .isEqualTo(412);
        assertThat(staff.post(path + "/move", "{}", "If-Match", "\"1\"").status()).isEqualTo(412);
        assertThat(
                        staff.put(path + "/products", "{\"productIds\":[]}", "If-Match", "\"1\"")
                                .status())
                .isEqualTo(412);
        assertThat(staff.delete(path, "If-Match", "\"1\"").status()).isEqualTo(412);
        assertThat(staff.delete(path, "If-Match", "one").status()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "[]",
                "{\"name\":\"\"}",
                "{\"name\":\"A > B\"}",
                "{\"name\":\"A\\u0000\"}",
                "{\"name\":\"A\",\"slug\":\"42\"}",
                "{\"name\":\"A\",\"slug\":\"A B\"}",
                "{\"name\":\"A\",\"parentId\":999999999}",
                "{\"name\":\"A\",\"parentId\":\"1\"}",
                "{\"name\":\"A\",\"position\":-1}",
                "{\"name\":\"A\",\"colour\":\"red\"}"
            })
    void refusesWhatIsNoCategory(String body) {
        int before = staff.get(Tree.PATH).json().path("items").size();

        assertThat(staff.post(Tree.PATH, body).status()).isEqualTo(400);
        assertThat(staff.get(Tree.PATH).json().path("items").size()).isEqualTo(before);
    }

    @Test
    void knowsNoUnknownCategory() {
        String path = Tree.PATH + "/999999999";

        assertThat(staff.get(path).status()).isEqualTo(404);
        assertThat(staff.patch(path, "{}").status()).isEqualTo(404);
        assertThat(staff.delete(path).status()).isEqualTo(404);
        assertThat(staff.post(path + "/move", "{}").status()).isEqualTo(404);
        assertThat(staff.put(path + "/products", "{\"productIds\":[]}").status()).isEqualTo(404);
        assertThat(staff.get(Tree.PATH + "/abc").status()).isEqualTo(400);
        assertThat(staff.patch(Tree.PATH + "/" + root, "{\"name\":null}").status()).isEqualTo(400);
    }

    @Test
    void isForStaffAlone() {
        assertThat(Client.anonymous(port).get(Tree.PATH).status()).isEqualTo(401);
        assertThat(Client.customer(port).post(Tree.PATH, "{\"name\":\"A\"}").status())
                .isEqualTo(403);
    }
}
