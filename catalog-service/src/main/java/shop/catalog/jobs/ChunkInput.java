package shop.catalog.jobs;

import java.io.InputStream;
import java.util.Objects;
import java.util.UUID;

/** A job's file from some place on; holds one chunk of it, and no connection between chunks. */
final class ChunkInput extends InputStream {

    private final Chunks chunks;
    private final UUID job;
    private final Runnable beforeChunk;
    private byte[] chunk = {};
    private int next;
    private int at;
    private int skip;

    /**
     * @param beforeChunk called before each chunk is fetched; may throw to end the reading
     */
    ChunkInput(Chunks chunks, UUID job, long offset, Runnable beforeChunk) {
        this.chunks = chunks;
        this.job = job;
        this.beforeChunk = beforeChunk;
        this.next = Math.toIntExact(offset / Chunks.SIZE);
        this.skip = (int) (offset % Chunks.SIZE);
    }

    @Override
    public int read() {
        return filled() ? chunk[at++] & 0xFF : -1;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) {
        Objects.checkFromIndexSize(offset, length, buffer.length);
        if (!filled()) {
            return -1;
        }
        int read = Math.min(length, chunk.length - at);
        System.arraycopy(chunk, at, buffer, offset, read);
        at += read;
        return read;
    }

    private boolean filled() {
        if (at < chunk.length) {
            return true;
        }
        beforeChunk.run();
        chunk = chunks.find(job, next).orElse(new byte[0]);
        next++;
        at = Math.min(skip, chunk.length);
        skip = 0;
        return at < chunk.length;
    }
}
