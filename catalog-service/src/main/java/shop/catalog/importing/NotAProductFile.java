package shop.catalog.importing;

import shop.catalog.jobs.UnusableFile;

class NotAProductFile extends UnusableFile {

    NotAProductFile(String reason) {
        super(reason);
    }
}
