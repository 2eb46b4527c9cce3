#!/bin/bash
# Whether the service on this port answers that it is healthy; the image has no curl.
exec 3<>"/dev/tcp/127.0.0.1/$1"
printf 'GET /actuator/health HTTP/1.0\r\nHost: localhost\r\n\r\n' >&3
read -r _ status _ <&3
[ "$status" = 200 ]
