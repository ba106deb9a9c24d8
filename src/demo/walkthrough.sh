#!/usr/bin/env bash
# Takes one scheduled and one surprise inspection through all stages, as the people who do them, on a running instance
# with its demonstration data. Needs curl and nothing else.
#
#   src/demo/walkthrough.sh [BASE_URL]        default http://127.0.0.1:8080
#
# Ends with 0 when every stage happened, and every audience was told what is meant for it, in order, and nothing else.
set -u

BASE=${1:-http://127.0.0.1:8080}
BASE=${BASE%/}
API=/api/v1
PASSWORD=minhhoa-2026
RUN=$(date +%y%m%d%H%M%S)-$$
TMP=$(mktemp -d)
trap 'rm -rf "$TMP"' EXIT
NUMBER=0
STATUS= BODY= ETAG=

# ---------------------------------------------------------------------------------------------------------- speaking

part() { printf '\n== %s\n' "$1"; }
step() { NUMBER=$((NUMBER + 1)); printf '%3d  %-12s %s\n' "$NUMBER" "$1" "$2"; }
fine() { printf '     %-12s %s\n' "" "- $1"; }

fail() {
  printf '\nFAILED: %s\n' "$1" >&2
  [ -n "${ASKED:-}" ] && printf '  last request: %s\n  status: %s\n  body: %s\n' "$ASKED" "$STATUS" "$BODY" >&2
  exit 1
}

# ------------------------------------------------------------------------------------------------------------ asking

# send USER METHOD PATH [curl arguments]: leaves STATUS, BODY and ETAG; user "-" is nobody
send() {
  local user=$1 method=$2 path=$3
  shift 3
  ASKED="$method $path as $user"
  local -a who=()
  [ "$user" = - ] || who=(-u "$user:$PASSWORD")
  : > "$TMP/head"; : > "$TMP/body"
  STATUS=$(curl -sS -m 60 -X "$method" ${who[@]+"${who[@]}"} -H 'Accept: application/json' -H 'Accept-Language: en' \
    -D "$TMP/head" -o "$TMP/body" -w '%{http_code}' "$@" "$BASE$path" 2> "$TMP/error") || STATUS=000
  BODY=$(cat "$TMP/body" "$TMP/error" | tr -d '\r')
  ETAG=$(sed -n 's/^[Ee][Tt][Aa][Gg]: *//p' "$TMP/head" | tr -d '\r' | head -n 1)
}

json() {
  local user=$1 method=$2 path=$3 body=$4
  shift 4
  send "$user" "$method" "$path" -H 'Content-Type: application/json; charset=utf-8' --data-binary "$body" "$@"
}

expect() { [ "$STATUS" = "$1" ] || fail "$2: expected status $1"; }

get() { send "$1" GET "$2"; expect 200 "$1 reads $2"; }

# The first value of a key in the answer; ids, numbers and codes hold no escaped quotes.
field() { printf '%s' "$BODY" | grep -o "\"$1\":\"[^\"]*\"" | head -n 1 | sed 's/^[^:]*:"//; s/"$//'; }

# act USER CASE_PATH TAIL BODY: does what needs the entity tag of the case or finding as its author sees it
act() {
  local user=$1 path=$2 tail=$3 body=$4
  get "$user" "$path"
  json "$user" POST "$path/$tail" "$body" -H "If-Match: $ETAG"
  case $STATUS in 2*) ;; *) fail "$user cannot do $tail" ;; esac
}

# refused STATUS CODE: the last answer says no, and why
refused() {
  expect "$1" "a refusal with $2 is missing"
  [ -z "$2" ] || [ "$(field code)" = "$2" ] || fail "expected the refusal $2, got '$(field code)'"
  fine "refused as it must be: $STATUS $2"
}

# heads CASE_NUMBER: what the head of the unit answers for in the case, as the leadership sees it; one id a line
heads() {
  get lanhdao1 "$API/accountability-entries?limit=100"
  printf '%s' "$BODY" | awk '{gsub(/\{"id"/, "\n&")} 1' |
    sed -n "s/^{\"id\":\"\([^\"]*\)\",\"caseNumber\":\"$1\".*\"outcome\":null.*/\1/p"
}

# answers HEAD CASE_NUMBER: the head is heard on each open entry of the case, then a leader decides
answers() {
  local entry
  for entry in $(heads "$2"); do
    act "$1" "$API/accountability-entries/$entry" statement '{"statement":"Tôi nhận trách nhiệm quản lý."}'
    act lanhdao1 "$API/accountability-entries/$entry" closure \
      '{"outcome":"LESSON_DRAWN","reason":"Lần đầu, đã khắc phục.","deviationReason":"Đã cân nhắc quá trình công tác."}'
  done
}

hidden() { send "$1" GET "$2"; expect 404 "$1 must not know $2"; }

# ------------------------------------------------------------------------------------------------------------- feeds

feed_path() { printf '%s/events?audience=%s&limit=500&after=%s' "$API" "$1" "$2"; }

# feed USER AUDIENCE AFTER: one line per event: cursor, sequence, case, type
feed() {
  local after=$3 next
  while :; do
    get "$1" "$(feed_path "$2" "$after")"
    next=$(printf '%s' "$BODY" | sed 's/.*"next":\([0-9]*\)}$/\1/')
    printf '%s' "$BODY" | awk '{gsub(/\{"specversion"/, "\n&")} 1' | sed -n \
      's/^{"specversion".*"type":"vn\.kycuong\.\([a-z.]*\)\.v1","subject":"\([^"]*\)".*"sequence":"0*\([0-9]*\)".*"cursor":\([0-9]*\)}.*/\4 \3 \2 \1/p'
    [ "$next" = "$after" ] && return
    after=$next
  done
}

# Where a feed ends now.
feed_end() {
  local after=0 next
  while :; do
    get "$1" "$(feed_path "$2" "$after")"
    next=$(printf '%s' "$BODY" | sed 's/.*"next":\([0-9]*\)}$/\1/')
    [ "$next" = "$after" ] && { END=$after; return; }
    after=$next
  done
}

# told WHO USER AUDIENCE AFTER CASE: waits for the last event of the case, then compares with what stands on stdin
told() {
  local who=$1 user=$2 audience=$3 after=$4 case=$5 tries=0
  sed 's/#.*//' | tr -s ' \n' '\n' | sed '/^$/d' > "$TMP/expected"
  local last
  last=$(tail -n 1 "$TMP/expected")
  while :; do
    feed "$user" "$audience" "$after" > "$TMP/feed" || exit 1
    grep " $case " "$TMP/feed" > "$TMP/case" || :
    grep -q " $last\$" "$TMP/case" && break
    tries=$((tries + 1))
    [ $tries -le 60 ] || break
    sleep 1
  done
  awk '$1 <= before { bad = 1 } { before = $1 } END { exit bad }' "$TMP/feed" || fail "$who: the cursor does not increase"
  # Among people the numbers of what others were told are missing.
  awk -v exact="$([ "$audience" = people ] || echo 1)" \
    '(exact && $2 != NR) || $2 <= before { bad = 1 } { before = $2 } END { exit bad }' "$TMP/case" ||
    { cat "$TMP/case"; fail "$who: the sequence has a gap"; }
  cut -d ' ' -f 4 "$TMP/case" > "$TMP/types"
  printf '\n  %s, %s (%s):\n' "$who" "$case" "$user"
  sed 's/^\([0-9]*\) \([0-9]*\) .* \(.*\)/    \2. \3/' "$TMP/case"
  cp "$TMP/types" "$TMP/told.$(printf %s "$audience" | tr a-z A-Z).$case"
  cmp -s "$TMP/expected" "$TMP/types" && return
  ASKED=
  diff "$TMP/expected" "$TMP/types" | sed 's/^</    missing:/; s/^>/    unexpected:/' | grep ':' >&2
  fail "$who was not told exactly what is meant for it"
}

# told_nothing USER AUDIENCE AFTER CASE
told_nothing() {
  feed "$1" "$2" "$3" > "$TMP/feed" || exit 1
  ! grep -q " $4 " "$TMP/feed" || fail "$1 was told of $4, which is none of their business"
}

# informed USER AUDIENCE CASE: waits until the inbox holds everything that this audience was told of the case, in order
informed() {
  local user=$1 told=$TMP/told.$2.$3 tries=0
  while :; do
    get "$user" "$API/inbox?limit=100"
    printf '%s' "$BODY" | awk '{gsub(/\{"number"/, "\n&")} 1' | grep "\"subject\":\"$3\",\"audience\":\"$2\"" |
      sed 's/.*"type":"\([a-z.]*\)".*/\1/' | awk '{ line[NR] = $0 } END { for (i = NR; i; i--) print line[i] }' > "$TMP/inbox"
    cmp -s "$told" "$TMP/inbox" && break
    tries=$((tries + 1))
    [ $tries -le 60 ] || { ASKED= ; diff "$told" "$TMP/inbox" >&2; fail "the inbox of $user is not what they were told of $3"; }
    sleep 1
  done
  printf '  %-12s %-16s %s messages\n' "$user" "$3" "$(wc -l < "$TMP/inbox" | tr -d ' ')"
}

# ----------------------------------------------------------------------------------------------------------- looking

# Everything that somebody outside can look at. The minute anchors come for everybody, sealed cases or not.
look() {
  local path after=0
  case $1 in donvia) after=$UNIT_A ;; donvib) after=$UNIT_B ;; lanhdao2) after=$LEADERSHIP ;; tichhop1) after=$INTEGRATION ;; esac
  for path in "$API/inspections?limit=100" "$API/findings" "$API/work" "$API/inbox?limit=100"; do
    send "$1" GET "$path"
    printf '%s %s %s\n' "$path" "$STATUS" "$BODY"
  done
  send "$1" GET "$API/events?limit=500&after=$after"
  printf 'events %s\n' "$STATUS"
  printf '%s' "$BODY" | awk '{gsub(/\{"specversion"/, "\n&")} 1' | grep '^{"specversion"' |
    grep -v '"type":"vn.kycuong.\(seal\|journal\).anchored.v1"' | sed 's/}\],"next".*/}/; s/},$/}/'
}

NOBODY=00000000-0000-4000-8000-000000000000
OUTSIDE="donvib donvia lanhdao2 kiemtra3 tichhop1 -"

nothing_to_see() {
  local who path status answer
  for who in $OUTSIDE; do
    look "$who" > "$TMP/now.$who"
    cmp -s "$TMP/before.$who" "$TMP/now.$who" || {
      diff "$TMP/before.$who" "$TMP/now.$who" >&2
      ASKED=
      fail "$who can tell that there is a sealed inspection ($1)"
    }
    for path in "" /timeline /findings /diagram; do
      send "$who" GET "$API/inspections/$NOBODY$path"
      status=$STATUS answer=${BODY//$NOBODY/ID}
      send "$who" GET "$API/inspections/$SURPRISE$path"
      [ "$STATUS" = "$status" ] && [ "${BODY//$SURPRISE/ID}" = "$answer" ] ||
        fail "$who is answered otherwise than for a case that does not exist ($1)"
      case $STATUS in 401 | 403 | 404) ;; *) fail "$who must not read $path of the sealed inspection ($1)" ;; esac
    done
  done
  for who in donvib donvia lanhdao2 kiemtra3; do hidden "$who" "$API/inspections/$SURPRISE"; done
  fine "$1: nothing to see for $OUTSIDE (- is nobody)"
}

# ------------------------------------------------------------------------------------------------------------ acting

# draft KIND UNIT GROUND REFERENCE TEAM...: the head first
draft() {
  local kind=$1 unit=$2 ground=$3 reference=$4 team= role=HEAD official
  shift 4
  for official in "$@"; do
    team="$team${team:+,}{\"official\":\"$official\",\"role\":\"$role\"}"
    role=MEMBER
  done
  printf '{"kind":"%s","unit":"%s","ground":"%s","groundReference":"%s","scope":"%s","content":"%s",' "$kind" "$unit" \
    "$ground" "$reference" "Toàn đơn vị" "Kiểm tra công vụ, kỷ luật, kỷ cương ($RUN)"
  printf '"periodFrom":"2026-01-01","periodTo":"%s","rulePackage":"KIEM_TRA_CONG_VU","bodyLevel":"MINISTRY_UNIT",' \
    "$TODAY"
  printf '"issuer":"LD-01","noticeDays":0,"team":[%s]}' "$team"
}

worded() {
  printf '{"violation":"%s","title":"%s","what":"%s","place":"Quầy số 2","committed":{"when":"DATE","from":"%s"},' \
    "$1" "$2" "$3" "$TODAY"
  printf '"cause":"SUPERVISION","consequence":"NONE","legalBasis":"Quy chế làm việc của đơn vị",'
  printf '"internalNote":"Đã đối chiếu lịch trực","persons":["%s"],"exhibits":[%s]}' "$4" "$5"
}

signed() { printf '{%s"password":"%s"}' "$1" "$PASSWORD"; }

# exhibit CASE: uploads a photograph that stands for evidence; leaves its number in EXHIBIT
exhibit() {
  printf '%%PDF-1.7\n%% minh chứng %s\n' "$RUN" > "$TMP/quay-so-2.pdf"
  send kiemtra1 POST "$API/inspections/$1/exhibits" -F "title=Ảnh quầy số 2" -F "refersTo=$TODAY" \
    -F "file=@$TMP/quay-so-2.pdf;type=application/pdf"
  expect 201 "the exhibit is not taken"
  EXHIBIT=$(printf '%s' "$BODY" | sed 's/.*"number":\([0-9]*\).*/\1/')
}

# failed_item CASE ITEM: a failed item of the checklist opens a draft finding; leaves its id in FINDING
failed_item() {
  json kiemtra1 PUT "$API/inspections/$1/answers/$2" '{"answer":"FAIL","note":"Hai công chức"}'
  expect 204 "the checklist item $2 is not answered"
  get kiemtra1 "$API/inspections/$1/findings"
  FINDING=$(field id)
  [ -n "$FINDING" ] || fail "the failed item opened no draft finding"
}

in_days() {
  get - "$API/calendar/deadline?start=$TODAY&amount=$1&day=CALENDAR"
  field due
}

# ================================================================================================================ walk

# The first page is served a moment before everything else is ready.
WAITED=0
send - GET /actuator/health
while [ "$STATUS" = 503 ] && [ "$WAITED" -lt 60 ]; do
  sleep 1
  WAITED=$((WAITED + 1))
  send - GET /actuator/health
done
[ "$STATUS" = 200 ] || fail "no running instance answers at $BASE"
TODAY=$(TZ=ICT-7 date +%Y-%m-%d)
SOON=$(in_days 10) || exit 1
LATER=$(in_days 60) || exit 1
for mark in donvia:units:UNIT_A donvib:units:UNIT_B lanhdao1:leadership:LEADERSHIP truongdoan1:people:TEAM \
  tichhop1:integration:INTEGRATION; do
  IFS=: read -r user audience name <<< "$mark"
  feed_end "$user" "$audience"
  printf -v "$name" %s "$END"
done
for who in $OUTSIDE; do look "$who" > "$TMP/before.$who"; done

part "Surprise inspection of MH-B, sealed (kiểm tra đột xuất, niêm phong)"

step truongdoan1 "Soạn hồ sơ – drafts the inspection; sent twice with one Idempotency-Key, it is one"
ORDER=$(draft SURPRISE MH-B HOTLINE_SIGNAL "DN-$RUN" TD-01 CC-001 CC-002)
json truongdoan1 POST "$API/inspections" "$ORDER" -H "Idempotency-Key: dx-$RUN"
expect 201 "the surprise inspection is not drafted"
SURPRISE=$(field id) DX=$(field number)
json truongdoan1 POST "$API/inspections" "$ORDER" -H "Idempotency-Key: dx-$RUN"
[ "$(field id)" = "$SURPRISE" ] || fail "the repeated request made another inspection"
json truongdoan1 POST "$API/inspections" "${ORDER/Toàn đơn vị/Một phần}" -H "Idempotency-Key: dx-$RUN"
refused 422 idempotency-key-reused
step lanhdao1 "Ký quyết định – signs the decision"
act lanhdao1 "$API/inspections/$SURPRISE" decision "$(signed "\"number\":\"$RUN/QĐ-ĐX\",")"
for who in truongdoan1 kiemtra1 kiemtra2 lanhdao1; do
  step $who "Cam kết giữ bí mật – acknowledges secrecy"
  act $who "$API/inspections/$SURPRISE" secrecy-acknowledgement '{}'
done
step truongdoan1 "Đến nơi – the team stands in the door"
act truongdoan1 "$API/inspections/$SURPRISE" arrival '{"place":"Trụ sở đơn vị B"}'
nothing_to_see "between the decision and the announcement"

part "Scheduled inspection of MH-A (kiểm tra theo kế hoạch)"

step truongdoan1 "Kiểm tra xung đột lợi ích – a team with a brother of the unit's head"
json truongdoan1 POST "$API/inspections" "$(draft SCHEDULED MH-A ANNUAL_PLAN "KH-$RUN" TD-01 CC-003)"
refused 422 conflict-of-interest
step truongdoan1 "Soạn hồ sơ – drafts the inspection with another member"
json truongdoan1 POST "$API/inspections" "$(draft SCHEDULED MH-A ANNUAL_PLAN "KH-$RUN" TD-01 CC-001)"
expect 201 "the scheduled inspection is not drafted"
SCHEDULED=$(field id) KH=$(field number)
CASE=$API/inspections/$SCHEDULED
step truongdoan1 "Công bố khi chưa có quyết định – announcement before the decision"
get truongdoan1 "$CASE"
OLD=$ETAG
json truongdoan1 POST "$CASE/announcement" "$(signed '"minutes":"Biên bản công bố",')" -H "If-Match: $OLD"
refused 409 decision-not-issued
step lanhdao1 "Ký quyết định – signs the decision"
act lanhdao1 "$CASE" decision "$(signed "\"number\":\"$RUN/QĐ-KT\",")"
step truongdoan1 "Kế hoạch tiến hành – conduct plan, first with a stale entity tag"
json truongdoan1 POST "$CASE/conduct-plan" '{"text":"Kế hoạch tiến hành"}' -H "If-Match: $OLD"
refused 412 precondition-failed
json truongdoan1 POST "$CASE/conduct-plan" '{"text":"Kế hoạch tiến hành"}'
refused 428 precondition-required
act truongdoan1 "$CASE" conduct-plan '{"text":"Kế hoạch tiến hành","reportOutline":"Đề cương báo cáo"}'
step vanthu1 "Thông báo – sends the notice, 0 days ahead"
act vanthu1 "$CASE" notice '{"days":0}'
hidden donvib "$CASE"
step truongdoan1 "Công bố quyết định – announces the decision"
act truongdoan1 "$CASE" announcement "$(signed '"minutes":"Đã công bố quyết định trước toàn đơn vị.",')"
step kiemtra1 "Làm việc trực tiếp – diary, exhibit, checklist with one failed item"
json kiemtra1 POST "$CASE/diary-entries" "{\"on\":\"$TODAY\",\"text\":\"Làm việc tại quầy số 2.\"}"
expect 204 "the diary entry is not taken"
exhibit "$SCHEDULED"
json kiemtra1 PUT "$CASE/answers/A02" '{"answer":"PASS"}'
expect 204 "the checklist item is not answered"
failed_item "$SCHEDULED" A01
FIRST=$FINDING
step kiemtra1 "Ghi nhận phát hiện – words the finding of the failed item, and records another"
act kiemtra1 "$API/findings/$FIRST" amendment "$(worded V01 "Trang phục không đúng quy định" "Hai công chức không mặc trang phục." TDV-A "$EXHIBIT")"
json kiemtra1 POST "$CASE/findings" "$(worded V02 "Không đeo biển tên" "Một công chức không đeo biển tên." TDV-A "$EXHIBIT")"
expect 201 "the second finding is not recorded"
SECOND=$(field id)
hidden donvia "$API/findings/$FIRST"
step truongdoan1 "Ký biên bản – signs the minutes"
act truongdoan1 "$CASE" minutes "$(signed '"text":"Biên bản kiểm tra: hai phát hiện.",')"
step donvia "Ký biên bản – the unit signs the minutes"
act donvia "$CASE" minutes-signature "$(signed '"opinion":"Đơn vị có ý kiến riêng về phát hiện thứ hai.",')"
hidden donvib "$API/findings/$FIRST"
for finding in "$FIRST" "$SECOND"; do
  step lanhdao1 "Phân loại – confirms the class"
  act lanhdao1 "$API/findings/$finding" classification '{"violation":true,"severity":"S1","reason":"Theo hồ sơ"}'
done
CONTESTED="Công chức đang làm thủ tục đổi biển tên ngày $RUN."
step donvia "Giải trình – accepts the first finding"
act donvia "$API/findings/$FIRST" response \
  "{\"stance\":\"ACCEPT\",\"statement\":\"Đơn vị nhận khuyết điểm.\",\"measure\":\"Chấn chỉnh trang phục\",\"measureOn\":\"$SOON\"}"
step donvia "Giải trình – contests the second finding"
act donvia "$API/findings/$SECOND" response "{\"stance\":\"CONTEST\",\"statement\":\"$CONTESTED\"}"
step lanhdao1 "Quyết định – the first has to be put right, the second stands"
act lanhdao1 "$API/findings/$FIRST" decision "{\"verdict\":\"ACCEPTED\",\"reasons\":\"Đơn vị đã nhận.\",\"next\":\"RECTIFY\",\"rectification\":{\"measure\":\"Chấn chỉnh tại quầy\",\"owner\":\"TDV-A\",\"dueOn\":\"$SOON\"}}"
act lanhdao1 "$API/findings/$SECOND" decision '{"verdict":"REJECTED","reasons":"Chưa có giấy xác nhận.","next":"NOTHING_TO_RECTIFY"}'
step donvia "Khắc phục – hands in the rectification with a file"
get donvia "$API/findings/$FIRST"
printf '{"statement":"Đã chấn chỉnh.","reference":"15/BC-MHA"}' > "$TMP/rectification.json"
send donvia POST "$API/findings/$FIRST/rectification" -H "If-Match: $ETAG" \
  -F "rectification=@$TMP/rectification.json;type=application/json" -F "files=@$TMP/quay-so-2.pdf;type=application/pdf"
expect 200 "the rectification is not taken"
step kiemtra1 "Xác minh – may not verify what they recorded themselves"
get kiemtra1 "$API/findings/$FIRST"
json kiemtra1 POST "$API/findings/$FIRST/verification" '{"accepted":true}' -H "If-Match: $ETAG"
refused 409 verification-by-recorder
step truongdoan1 "Xác minh – somebody else verifies"
act truongdoan1 "$API/findings/$FIRST" verification '{"accepted":true,"reason":"Đã kiểm tra tại chỗ."}'
step lanhdao1 "Đóng phát hiện – not before it is settled what the head of the unit answers for"
get lanhdao1 "$API/findings/$FIRST"
json lanhdao1 POST "$API/findings/$FIRST/closure" '{"outcome":"RECTIFIED","reason":"Đã khắc phục"}' -H "If-Match: $ETAG"
refused 409 closing-accountability-open
ENTRY=$(heads "$KH" | head -n 1)
get lanhdao1 "$API/accountability-entries/$ENTRY"
json lanhdao1 POST "$API/accountability-entries/$ENTRY/closure" '{"outcome":"NONE","reason":"Chưa nghe"}' -H "If-Match: $ETAG"
refused 409 accountability-not-heard
for who in donvib phodonvia truongdoan1; do hidden $who "$API/accountability-entries/$ENTRY"; done
step donvia "Trách nhiệm người đứng đầu – the head of the unit is heard, lanhdao1 decides"
answers donvia "$KH"
step lanhdao1 "Đóng phát hiện – closes both findings"
act lanhdao1 "$API/findings/$FIRST" closure '{"outcome":"RECTIFIED","reason":"Đã khắc phục"}'
act lanhdao1 "$API/findings/$SECOND" closure '{"outcome":"REFERRED_DISCIPLINE","reason":"Chuyển xem xét","reference":"7/TTr"}'
step truongdoan1 "Báo cáo kết quả – reports the results"
act truongdoan1 "$CASE" report '{"text":"Báo cáo kết quả kiểm tra.","figures":[{"name":"Số người được kiểm tra","value":12}],"proposals":["Chấn chỉnh trang phục"],"corruption":false}'
step lanhdao1 "Kết luận – signs the conclusion, with one recommendation, to be published"
act lanhdao1 "$CASE" conclusion "$(signed "\"number\":\"$RUN/KL-KT\",\"text\":\"Kết luận kiểm tra.\",\"recommendations\":[{\"text\":\"Chấn chỉnh trang phục\",\"dueOn\":\"$LATER\"}],\"partial\":false,\"publish\":true,")"
get donvia "$CASE/conclusions"
[ "$BODY" = "[]" ] || fail "the unit reads the conclusion before it is published"
step lanhdao1 "Công khai – publishes the conclusion"
act lanhdao1 "$CASE" publication '{"forms":["PORTAL","POSTING"]}'
get donvia "$CASE/conclusions"
case $BODY in *"$CONTESTED"*) fine "what the unit contested stands in it word for word" ;; *) fail "the contested point is not in the conclusion word for word" ;; esac
step donvia "Kế hoạch thực hiện – sends the implementation plan"
act donvia "$CASE" implementation-plan '{"text":"Kế hoạch thực hiện kết luận."}'
step lanhdao1 "Chỉ đạo thực hiện – orders the implementation"
act lanhdao1 "$CASE" implementation-order "{\"number\":\"$RUN/CV\",\"text\":\"Yêu cầu thực hiện kết luận.\"}"
step donvia "Báo cáo thực hiện kiến nghị – reports on the recommendation, with a file"
send donvia POST "$CASE/recommendations/1/evidence" -F "statement=Đã chấn chỉnh." \
  -F "files=@$TMP/quay-so-2.pdf;type=application/pdf"
expect 200 "the evidence is not taken"
step truongdoan1 "Kết thúc kiến nghị – closes the recommendation"
act truongdoan1 "$CASE" recommendations/1/closure '{"outcome":"IMPLEMENTED","reason":"Đã thực hiện đầy đủ."}'
step lanhdao1 "Đóng hồ sơ – closes the case"
act lanhdao1 "$CASE" closure '{"outcome":"SHORTCOMINGS","lessons":"Nhắc lịch trực.","retention":"TWENTY_YEARS"}'
[ "$(field status)" = CLOSED ] || fail "the scheduled inspection is not closed"

part "Surprise inspection of MH-B, on site"

for who in donvib lanhdao2 kiemtra3; do hidden $who "$API/inspections/$SURPRISE"; done
CASE=$API/inspections/$SURPRISE
step truongdoan1 "Công bố tại chỗ – announces on site, as soon as the minute anchor holds the commitment"
for tries in $(seq 1 26); do
  get truongdoan1 "$CASE"
  json truongdoan1 POST "$CASE/announcement" "$(signed '"minutes":"Công bố tại trụ sở đơn vị B.",')" -H "If-Match: $ETAG"
  [ "$(field code)" = commitment-not-anchored ] || break
  [ "$tries" = 1 ] && fine "waits for the anchor, which comes once a minute"
  sleep 3
done
expect 200 "the surprise inspection is not announced"
get donvib "$CASE"
fine "now its head knows: $(field number), $(field status)"
hidden donvia "$CASE"
step truongdoan1 "Biện pháp tại chỗ – counts the cash"
act truongdoan1 "$CASE" measures '{"kind":"COUNT_CASH","text":"Kiểm quỹ tại quầy số 2."}'
step kiemtra1 "Làm việc trực tiếp – exhibit, failed item, two findings"
exhibit "$SURPRISE"
failed_item "$SURPRISE" A01
FIRST=$FINDING
act kiemtra1 "$API/findings/$FIRST" amendment "$(worded V01 "Trang phục không đúng quy định" "Một công chức không mặc trang phục." TDV-B "$EXHIBIT")"
json kiemtra1 POST "$CASE/findings" "$(worded V02 "Không đeo biển tên" "Hai công chức không đeo biển tên." TDV-B "$EXHIBIT")"
expect 201 "the second finding is not recorded"
SECOND=$(field id)
step truongdoan1 "Ký biên bản – signs the minutes; the unit refuses, a witness attests it"
act truongdoan1 "$CASE" minutes "$(signed '"text":"Biên bản kiểm tra đột xuất.",')"
act truongdoan1 "$CASE" minutes-refusal '{"reason":"Trưởng đơn vị không ký.","witnessName":"Người làm chứng 01","witnessRole":"Đại diện chính quyền địa phương"}'
step lanhdao1 "Phân loại – confirms the classes"
act lanhdao1 "$API/findings/$FIRST" classification '{"violation":true,"severity":"S1"}'
act lanhdao1 "$API/findings/$SECOND" classification '{"violation":true,"severity":"S1"}'
step donvib "Giải trình – contests the first, accepts the second in part"
act donvib "$API/findings/$FIRST" response '{"stance":"CONTEST","statement":"Công chức này đang nghỉ phép."}'
act donvib "$API/findings/$SECOND" response '{"stance":"ACCEPT_IN_PART","statement":"Chỉ một người không đeo."}'
step lanhdao1 "Quyết định – the first is no violation, the second has to be put right"
act lanhdao1 "$API/findings/$FIRST" decision '{"verdict":"ACCEPTED","reasons":"Đúng là nghỉ phép.","next":"NOT_A_VIOLATION"}'
act lanhdao1 "$API/findings/$SECOND" decision "{\"verdict\":\"PARTLY_ACCEPTED\",\"reasons\":\"Một người.\",\"next\":\"RECTIFY\",\"rectification\":{\"measure\":\"Cấp lại biển tên\",\"owner\":\"TDV-B\",\"dueOn\":\"$SOON\"}}"
step donvib "Khắc phục – returned once, done again"
act donvib "$API/findings/$SECOND" rectification '{"statement":"Đã nhắc nhở.","reference":"21/BC-MHB"}'
act kiemtra2 "$API/findings/$SECOND" verification "{\"accepted\":false,\"reason\":\"Chưa có biển tên.\",\"newDueOn\":\"$SOON\"}"
act donvib "$API/findings/$SECOND" rectification '{"statement":"Đã cấp lại biển tên.","reference":"22/BC-MHB"}'
act kiemtra2 "$API/findings/$SECOND" verification '{"accepted":true,"reason":"Đã kiểm tra."}'
step donvib "Trách nhiệm người đứng đầu – the head of the unit is heard, lanhdao1 decides"
answers donvib "$DX"
step lanhdao1 "Đóng phát hiện – closes the second finding"
act lanhdao1 "$API/findings/$SECOND" closure '{"outcome":"RECTIFIED","reason":"Đã khắc phục"}'
step truongdoan1 "Báo cáo kết quả – reports the results"
act truongdoan1 "$CASE" report '{"text":"Báo cáo kiểm tra đột xuất.","corruption":false}'
step lanhdao1 "Kết luận – issues the conclusion, and publishes a summary that names nobody"
act lanhdao1 "$CASE" conclusion "$(signed "\"number\":\"$RUN/KL-ĐX\",\"text\":\"Kết luận kiểm tra đột xuất.\",\"recommendations\":[{\"text\":\"Cấp đủ biển tên\",\"dueOn\":\"$LATER\"}],\"partial\":false,\"publish\":true,")"
act lanhdao1 "$CASE" publication '{"forms":["PORTAL"],"summary":"Đơn vị đã khắc phục thiếu sót về biển tên."}'
step donvib "Báo cáo thực hiện kiến nghị – reports; the head of the team confirms"
act donvib "$CASE" recommendations/1/evidence '{"statement":"Đã cấp đủ."}'
act truongdoan1 "$CASE" recommendations/1/closure '{"outcome":"IMPLEMENTED","reason":"Đã thực hiện."}'
step lanhdao1 "Đóng hồ sơ – closes the case"
act lanhdao1 "$CASE" closure '{"outcome":"SHORTCOMINGS","lessons":"","retention":"TWENTY_YEARS"}'
[ "$(field status)" = CLOSED ] || fail "the surprise inspection is not closed"

part "What each audience received (event feed)"

ANSWERED="finding.explained finding.explained finding.decided"
HANDLED="finding.classified finding.classified $ANSWERED"
OPENED="finding.classified accountability.opened finding.classified accountability.opened $ANSWERED"
SETTLED="accountability.heard accountability.closed"
told "Inspected unit MH-A" donvia units "$UNIT_A" "$KH" <<END
inspection.decision.issued inspection.notice.sent inspection.announced inspection.fieldwork.ended
finding.minuted finding.minuted inspection.minutes.answered $HANDLED rectification.planned finding.decided
rectification.submitted rectification.verified accountability.closed accountability.closed finding.closed finding.closed
inspection.conclusion.published followup.order.issued followup.item.closed case.closed
END
told "Leadership" lanhdao1 leadership "$LEADERSHIP" "$KH" <<END
inspection.decision.issued inspection.conductplan.approved inspection.announced finding.recorded finding.recorded
inspection.fieldwork.ended finding.minuted finding.minuted inspection.minutes.answered $OPENED rectification.planned
finding.decided rectification.submitted rectification.verified $SETTLED $SETTLED finding.closed finding.closed
inspection.report.submitted inspection.conclusion.signed inspection.conclusion.published followup.plan.submitted
followup.order.issued followup.item.reported followup.item.closed case.closed
END
told "Head of the team" truongdoan1 people "$TEAM" "$KH" <<END
inspection.decision.issued inspection.conductplan.approved finding.recorded finding.recorded
finding.explained finding.explained finding.decided finding.decided rectification.submitted
finding.closed finding.closed
END
told "Integration" tichhop1 integration "$INTEGRATION" "$KH" <<END
inspection.decision.issued inspection.announced inspection.conclusion.published case.closed
END
REPAIRED="rectification.submitted rectification.returned rectification.submitted rectification.verified"
told "Inspected unit MH-B" donvib units "$UNIT_B" "$DX" <<END
surprise.announced measure.applied surprise.minutes.signed finding.minuted finding.minuted surprise.minutes.answered
$HANDLED finding.closed accountability.closed finding.decided rectification.planned $REPAIRED
accountability.closed finding.closed surprise.conclusion.issued surprise.published followup.item.closed case.closed
END
told "Leadership" lanhdao2 leadership "$LEADERSHIP" "$DX" <<END
surprise.team.arrived surprise.announced measure.applied finding.recorded finding.recorded surprise.minutes.signed
finding.minuted finding.minuted surprise.minutes.answered $OPENED finding.closed accountability.closed finding.decided
rectification.planned $REPAIRED $SETTLED finding.closed surprise.report.submitted
surprise.conclusion.issued surprise.published followup.item.reported followup.item.closed case.closed
END
told "Head of the team" truongdoan1 people "$TEAM" "$DX" <<END
surprise.decision.issued finding.recorded finding.recorded finding.explained finding.explained
finding.decided finding.closed finding.decided rectification.submitted rectification.submitted finding.closed
END
told "Integration" tichhop1 integration "$INTEGRATION" "$DX" <<END
surprise.conclusion.issued surprise.published case.closed
END
told_nothing donvia units "$UNIT_A" "$DX"
told_nothing donvib units "$UNIT_B" "$KH"
hidden donvia "$API/events?audience=units&unit=MH-B"
hidden donvia "$API/events?audience=leadership"
hidden tichhop1 "$API/events?audience=leadership"
hidden truongdoan1 "$API/events?audience=integration"
send - GET "$API/events"
expect 401 "nobody reads events without signing in"

part "What the inboxes hold"

informed donvia UNITS "$KH"
informed phodonvia UNITS "$KH"
informed lanhdao1 LEADERSHIP "$KH"
informed truongdoan1 PEOPLE "$KH"
informed donvib UNITS "$DX"
informed lanhdao2 LEADERSHIP "$DX"
informed truongdoan1 PEOPLE "$DX"
get donvib "$API/inbox?limit=100"
case $BODY in *"$KH"*) fail "the inbox of donvib speaks of $KH" ;; esac
get donvia "$API/inbox?limit=100"
case $BODY in *"$DX"*) fail "the inbox of donvia speaks of $DX" ;; esac

part "The journal"

get kiemtoan1 "$API/journal/verification"
case $BODY in *'"broken":null'*) fine "the chain of hashes is whole" ;; *) fail "the journal is broken" ;; esac

printf '\nAll stages happened, in order, and everybody was told what is meant for them: %s and %s.\n' "$KH" "$DX"
