// Made by `npm run schemas` from shared-schemas/. Change the schema, not this file.
var me=(s,i)=>()=>{try{return i||s((i={exports:{}}).exports,i),i.exports}catch(b){throw i=0,b}};var pe=me(ae=>{"use strict";Object.defineProperty(ae,"__esModule",{value:!0});function le(s){let i=s.length,b=0,w=0,v;for(;w<
i;)b++,v=s.charCodeAt(w++),v>=55296&&v<=56319&&w<i&&(v=s.charCodeAt(w),(v&64512)===56320&&w++);return b}ae.default=le;le.
code='require("ajv/dist/runtime/ucs2length").default'});var Ie=ne;function ne(s,{instancePath:i="",parentData:b,parentDataProperty:w,rootData:v=s,dynamicAnchors:_={}}={}){let r=null,e=0,
u=ne.evaluated;return u.dynamicProps&&(u.props=void 0),u.dynamicItems&&(u.items=void 0),e===0&&!(s&&typeof s=="object"&&
!Array.isArray(s))?(ne.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1):(ne.errors=
r,e===0)}ne.evaluated={dynamicProps:!1,dynamicItems:!1};var Fe=Q;var ce={type:"object",required:["id","at","kind","mailbox","link"],properties:{id:{type:"integer",minimum:1},at:{$ref:"#\
/$defs/Ms"},kind:{type:"string",enum:["link","sync","usage","health","outbox","mailbox","clients"]},mailbox:{anyOf:[{$ref:"\
#/$defs/Id"},{type:"null"}]},link:{anyOf:[{$ref:"#/$defs/Id"},{type:"null"}]}}};function k(s,{instancePath:i="",parentData:b,parentDataProperty:w,rootData:v=s,dynamicAnchors:_={}}={}){let r=null,e=0,u=k.
evaluated;return u.dynamicProps&&(u.props=void 0),u.dynamicItems&&(u.items=void 0),typeof s=="number"&&!(s%1)&&!isNaN(s)&&
isFinite(s)?e===0&&typeof s=="number"&&isFinite(s)&&(s<0||isNaN(s))?(k.errors=[{instancePath:i,schemaPath:"#/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0}}],!1):(k.errors=r,e===0):(k.errors=[{instancePath:i,schemaPath:"#/type",keyword:"\
type",params:{type:"integer"}}],!1)}k.evaluated={dynamicProps:!1,dynamicItems:!1};var he=new RegExp("^[A-Za-z0-9_-]{1,40}$","u");function D(s,{instancePath:i="",parentData:b,parentDataProperty:w,rootData:v=s,
dynamicAnchors:_={}}={}){let r=null,e=0,u=D.evaluated;if(u.dynamicProps&&(u.props=void 0),u.dynamicItems&&(u.items=void 0),
e===0)if(typeof s=="string"){if(!he.test(s))return D.errors=[{instancePath:i,schemaPath:"#/pattern",keyword:"pattern",params:{
pattern:"^[A-Za-z0-9_-]{1,40}$"}}],!1}else return D.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"\
string"}}],!1;return D.errors=r,e===0}D.evaluated={dynamicProps:!1,dynamicItems:!1};function L(s,{instancePath:i="",parentData:b,
parentDataProperty:w,rootData:v=s,dynamicAnchors:_={}}={}){let r=null,e=0,u=L.evaluated;if(u.dynamicProps&&(u.props=void 0),
u.dynamicItems&&(u.items=void 0),e===0)if(s&&typeof s=="object"&&!Array.isArray(s)){let a;if(s.id===void 0&&(a="id")||s.
at===void 0&&(a="at")||s.kind===void 0&&(a="kind")||s.mailbox===void 0&&(a="mailbox")||s.link===void 0&&(a="link"))return L.
errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:a}}],!1;if(s.id!==void 0){let p=s.
id,l=e;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p)))return L.errors=[{instancePath:i+"/id",schemaPath:"#/pro\
perties/id/type",keyword:"type",params:{type:"integer"}}],!1;if(e===l&&typeof p=="number"&&isFinite(p)&&(p<1||isNaN(p)))
return L.errors=[{instancePath:i+"/id",schemaPath:"#/properties/id/minimum",keyword:"minimum",params:{comparison:">=",limit:1}}],
!1;var t=l===e}else var t=!0;if(t){if(s.at!==void 0){let p=e;k(s.at,{instancePath:i+"/at",parentData:s,parentDataProperty:"\
at",rootData:v,dynamicAnchors:_})||(r=r===null?k.errors:r.concat(k.errors),e=r.length);var t=p===e}else var t=!0;if(t){if(s.
kind!==void 0){let p=s.kind,l=e;if(typeof p!="string")return L.errors=[{instancePath:i+"/kind",schemaPath:"#/properties/\
kind/type",keyword:"type",params:{type:"string"}}],!1;if(!(p==="link"||p==="sync"||p==="usage"||p==="health"||p==="outbo\
x"||p==="mailbox"||p==="clients"))return L.errors=[{instancePath:i+"/kind",schemaPath:"#/properties/kind/enum",keyword:"\
enum",params:{allowedValues:ce.properties.kind.enum}}],!1;var t=l===e}else var t=!0;if(t){if(s.mailbox!==void 0){let p=s.
mailbox,l=e,n=e,f=!1,d=e;D(p,{instancePath:i+"/mailbox",parentData:s,parentDataProperty:"mailbox",rootData:v,dynamicAnchors:_})||
(r=r===null?D.errors:r.concat(D.errors),e=r.length);var c=d===e;f=f||c;let y=e;if(p!==null){let P={instancePath:i+"/mail\
box",schemaPath:"#/properties/mailbox/anyOf/1/type",keyword:"type",params:{type:"null"}};r===null?r=[P]:r.push(P),e++}var c=y===
e;if(f=f||c,f)e=n,r!==null&&(n?r.length=n:r=null);else{let P={instancePath:i+"/mailbox",schemaPath:"#/properties/mailbox\
/anyOf",keyword:"anyOf",params:{}};return r===null?r=[P]:r.push(P),e++,L.errors=r,!1}var t=l===e}else var t=!0;if(t)if(s.
link!==void 0){let p=s.link,l=e,n=e,f=!1,d=e;D(p,{instancePath:i+"/link",parentData:s,parentDataProperty:"link",rootData:v,
dynamicAnchors:_})||(r=r===null?D.errors:r.concat(D.errors),e=r.length);var o=d===e;f=f||o;let y=e;if(p!==null){let P={instancePath:i+
"/link",schemaPath:"#/properties/link/anyOf/1/type",keyword:"type",params:{type:"null"}};r===null?r=[P]:r.push(P),e++}var o=y===
e;if(f=f||o,f)e=n,r!==null&&(n?r.length=n:r=null);else{let P={instancePath:i+"/link",schemaPath:"#/properties/link/anyOf",
keyword:"anyOf",params:{}};return r===null?r=[P]:r.push(P),e++,L.errors=r,!1}var t=l===e}else var t=!0}}}}else return L.
errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return L.errors=r,e===0}L.evaluated=
{props:{id:!0,at:!0,kind:!0,mailbox:!0,link:!0},dynamicProps:!1,dynamicItems:!1};function Q(s,{instancePath:i="",parentData:b,
parentDataProperty:w,rootData:v=s,dynamicAnchors:_={}}={}){let r=null,e=0,u=Q.evaluated;if(u.dynamicProps&&(u.props=void 0),
u.dynamicItems&&(u.items=void 0),e===0)if(s&&typeof s=="object"&&!Array.isArray(s)){let o;if(s.events===void 0&&(o="even\
ts")||s.last===void 0&&(o="last"))return Q.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:o}}],
!1;if(s.events!==void 0){let a=s.events,p=e;if(e===p)if(Array.isArray(a)){var t=!0;let l=a.length;for(let n=0;n<l;n++){let f=e;
L(a[n],{instancePath:i+"/events/"+n,parentData:a,parentDataProperty:n,rootData:v,dynamicAnchors:_})||(r=r===null?L.errors:
r.concat(L.errors),e=r.length);var t=f===e;if(!t)break}}else return Q.errors=[{instancePath:i+"/events",schemaPath:"#/pr\
operties/events/type",keyword:"type",params:{type:"array"}}],!1;var c=p===e}else var c=!0;if(c)if(s.last!==void 0){let a=s.
last,p=e;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a)))return Q.errors=[{instancePath:i+"/last",schemaPath:"#\
/properties/last/type",keyword:"type",params:{type:"integer"}}],!1;if(e===p&&typeof a=="number"&&isFinite(a)&&(a<0||isNaN(
a)))return Q.errors=[{instancePath:i+"/last",schemaPath:"#/properties/last/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0}}],!1;var c=p===e}else var c=!0}else return Q.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{
type:"object"}}],!1;return Q.errors=r,e===0}Q.evaluated={props:{events:!0,last:!0},dynamicProps:!1,dynamicItems:!1};var Ee=Y;function T(s,{instancePath:i="",parentData:b,parentDataProperty:w,rootData:v=s,dynamicAnchors:_={}}={}){let r=null,e=0,u=T.
evaluated;if(u.dynamicProps&&(u.props=void 0),u.dynamicItems&&(u.items=void 0),e===0)if(s&&typeof s=="object"&&!Array.isArray(
s)){let c;if(s.id===void 0&&(c="id")||s.at===void 0&&(c="at")||s.text===void 0&&(c="text"))return T.errors=[{instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:c}}],!1;if(s.id!==void 0){let o=e;if(typeof s.id!="st\
ring")return T.errors=[{instancePath:i+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"}}],!1;
var t=o===e}else var t=!0;if(t){if(s.at!==void 0){let o=s.at,a=e;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o)))
return T.errors=[{instancePath:i+"/at",schemaPath:"#/properties/at/type",keyword:"type",params:{type:"integer"}}],!1;if(e===
a&&typeof o=="number"&&isFinite(o)){if(o>100||isNaN(o))return T.errors=[{instancePath:i+"/at",schemaPath:"#/properties/a\
t/maximum",keyword:"maximum",params:{comparison:"<=",limit:100}}],!1;if(o<0||isNaN(o))return T.errors=[{instancePath:i+"\
/at",schemaPath:"#/properties/at/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}var t=a===e}else var t=!0;
if(t)if(s.text!==void 0){let o=e;if(typeof s.text!="string")return T.errors=[{instancePath:i+"/text",schemaPath:"#/prope\
rties/text/type",keyword:"type",params:{type:"string"}}],!1;var t=o===e}else var t=!0}}else return T.errors=[{instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return T.errors=r,e===0}T.evaluated={props:{id:!0,at:!0,text:!0},
dynamicProps:!1,dynamicItems:!1};function O(s,{instancePath:i="",parentData:b,parentDataProperty:w,rootData:v=s,dynamicAnchors:_={}}={}){
let r=null,e=0,u=O.evaluated;if(u.dynamicProps&&(u.props=void 0),u.dynamicItems&&(u.items=void 0),e===0)if(s&&typeof s==
"object"&&!Array.isArray(s)){let a;if(s.model===void 0&&(a="model")||s.score===void 0&&(a="score")||s.low===void 0&&(a="\
low")||s.high===void 0&&(a="high")||s.evidence_share===void 0&&(a="evidence_share")||s.provisional===void 0&&(a="provisi\
onal")||s.caps===void 0&&(a="caps"))return O.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{
missingProperty:a}}],!1;if(s.model!==void 0){let p=e;if(s.model!=="dm1")return O.errors=[{instancePath:i+"/model",schemaPath:"\
#/properties/model/const",keyword:"const",params:{allowedValue:"dm1"}}],!1;var t=p===e}else var t=!0;if(t){if(s.score!==
void 0){let p=s.score,l=e,n=e,f=!1,d=e;if(e===d)if(typeof p=="number"&&isFinite(p)){if(p>100||isNaN(p)){let P={instancePath:i+
"/score",schemaPath:"#/properties/score/anyOf/0/maximum",keyword:"maximum",params:{comparison:"<=",limit:100}};r===null?
r=[P]:r.push(P),e++}else if(p<0||isNaN(p)){let P={instancePath:i+"/score",schemaPath:"#/properties/score/anyOf/0/minimum",
keyword:"minimum",params:{comparison:">=",limit:0}};r===null?r=[P]:r.push(P),e++}}else{let P={instancePath:i+"/score",schemaPath:"\
#/properties/score/anyOf/0/type",keyword:"type",params:{type:"number"}};r===null?r=[P]:r.push(P),e++}var c=d===e;f=f||c;
let y=e;if(p!==null){let P={instancePath:i+"/score",schemaPath:"#/properties/score/anyOf/1/type",keyword:"type",params:{
type:"null"}};r===null?r=[P]:r.push(P),e++}var c=y===e;if(f=f||c,f)e=n,r!==null&&(n?r.length=n:r=null);else{let P={instancePath:i+
"/score",schemaPath:"#/properties/score/anyOf",keyword:"anyOf",params:{}};return r===null?r=[P]:r.push(P),e++,O.errors=r,
!1}var t=l===e}else var t=!0;if(t){if(s.low!==void 0){let p=s.low,l=e;if(e===l)if(typeof p=="number"&&isFinite(p)){if(p>
100||isNaN(p))return O.errors=[{instancePath:i+"/low",schemaPath:"#/properties/low/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:100}}],!1;if(p<0||isNaN(p))return O.errors=[{instancePath:i+"/low",schemaPath:"#/properties/low/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0}}],!1}else return O.errors=[{instancePath:i+"/low",schemaPath:"#/properties/low\
/type",keyword:"type",params:{type:"number"}}],!1;var t=l===e}else var t=!0;if(t){if(s.high!==void 0){let p=s.high,l=e;if(e===
l)if(typeof p=="number"&&isFinite(p)){if(p>100||isNaN(p))return O.errors=[{instancePath:i+"/high",schemaPath:"#/properti\
es/high/maximum",keyword:"maximum",params:{comparison:"<=",limit:100}}],!1;if(p<0||isNaN(p))return O.errors=[{instancePath:i+
"/high",schemaPath:"#/properties/high/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}else return O.errors=
[{instancePath:i+"/high",schemaPath:"#/properties/high/type",keyword:"type",params:{type:"number"}}],!1;var t=l===e}else
var t=!0;if(t){if(s.evidence_share!==void 0){let p=s.evidence_share,l=e;if(e===l)if(typeof p=="number"&&isFinite(p)){if(p>
1||isNaN(p))return O.errors=[{instancePath:i+"/evidence_share",schemaPath:"#/properties/evidence_share/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:1}}],!1;if(p<0||isNaN(p))return O.errors=[{instancePath:i+"/evidence_share",schemaPath:"\
#/properties/evidence_share/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}else return O.errors=[{instancePath:i+
"/evidence_share",schemaPath:"#/properties/evidence_share/type",keyword:"type",params:{type:"number"}}],!1;var t=l===e}else
var t=!0;if(t){if(s.provisional!==void 0){let p=e;if(typeof s.provisional!="boolean")return O.errors=[{instancePath:i+"/\
provisional",schemaPath:"#/properties/provisional/type",keyword:"type",params:{type:"boolean"}}],!1;var t=p===e}else var t=!0;
if(t)if(s.caps!==void 0){let p=s.caps,l=e;if(e===l)if(Array.isArray(p)){var o=!0;let f=p.length;for(let d=0;d<f;d++){let y=e;
T(p[d],{instancePath:i+"/caps/"+d,parentData:p,parentDataProperty:d,rootData:v,dynamicAnchors:_})||(r=r===null?T.errors:
r.concat(T.errors),e=r.length);var o=y===e;if(!o)break}}else return O.errors=[{instancePath:i+"/caps",schemaPath:"#/prop\
erties/caps/type",keyword:"type",params:{type:"array"}}],!1;var t=l===e}else var t=!0}}}}}}else return O.errors=[{instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return O.errors=r,e===0}O.evaluated={props:{model:!0,score:!0,
low:!0,high:!0,evidence_share:!0,provisional:!0,caps:!0},dynamicProps:!1,dynamicItems:!1};var fe={type:"object",required:[
"id","check","severity","title","text","evidence","fix","gain","checked_at"],properties:{id:{type:"string",pattern:"^[a-\
z0-9_.]+$"},check:{type:"string",enum:["spf","dkim","dmarc","mx"]},severity:{type:"string",enum:["stop","fix","hint","ok",
"unknown"]},title:{type:"string"},text:{type:"string"},evidence:{type:"array",items:{$ref:"#/$defs/Evidence"}},fix:{anyOf:[
{$ref:"#/$defs/Fix"},{type:"null"}]},gain:{type:"number",minimum:0,maximum:100},checked_at:{$ref:"#/$defs/Ms"}}},ve=new RegExp(
"^[a-z0-9_.]+$","u");function X(s,{instancePath:i="",parentData:b,parentDataProperty:w,rootData:v=s,dynamicAnchors:_={}}={}){let r=null,e=0,u=X.
evaluated;if(u.dynamicProps&&(u.props=void 0),u.dynamicItems&&(u.items=void 0),e===0)if(s&&typeof s=="object"&&!Array.isArray(
s)){let o;if(s.question===void 0&&(o="question")||s.answer===void 0&&(o="answer")||s.servers===void 0&&(o="servers")||s.
asked_at===void 0&&(o="asked_at"))return X.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:o}}],
!1;if(s.question!==void 0){let a=e;if(typeof s.question!="string")return X.errors=[{instancePath:i+"/question",schemaPath:"\
#/properties/question/type",keyword:"type",params:{type:"string"}}],!1;var t=a===e}else var t=!0;if(t){if(s.answer!==void 0){
let a=s.answer,p=e;if(e===p)if(Array.isArray(a)){var c=!0;let n=a.length;for(let f=0;f<n;f++){let d=e;if(typeof a[f]!="s\
tring")return X.errors=[{instancePath:i+"/answer/"+f,schemaPath:"#/properties/answer/items/type",keyword:"type",params:{
type:"string"}}],!1;var c=d===e;if(!c)break}}else return X.errors=[{instancePath:i+"/answer",schemaPath:"#/properties/an\
swer/type",keyword:"type",params:{type:"array"}}],!1;var t=p===e}else var t=!0;if(t){if(s.servers!==void 0){let a=s.servers,
p=e;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a)))return X.errors=[{instancePath:i+"/servers",schemaPath:"#/p\
roperties/servers/type",keyword:"type",params:{type:"integer"}}],!1;if(e===p&&typeof a=="number"&&isFinite(a)&&(a<0||isNaN(
a)))return X.errors=[{instancePath:i+"/servers",schemaPath:"#/properties/servers/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0}}],!1;var t=p===e}else var t=!0;if(t)if(s.asked_at!==void 0){let a=e;k(s.asked_at,{instancePath:i+"/asked_at",
parentData:s,parentDataProperty:"asked_at",rootData:v,dynamicAnchors:_})||(r=r===null?k.errors:r.concat(k.errors),e=r.length);
var t=a===e}else var t=!0}}}else return X.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"objec\
t"}}],!1;return X.errors=r,e===0}X.evaluated={props:{question:!0,answer:!0,servers:!0,asked_at:!0},dynamicProps:!1,dynamicItems:!1};var _e={type:"object",required:["type","name","host","value","ttl","replaces"],properties:{type:{type:"string",enum:["TX\
T","CNAME","MX"]},name:{type:"string"},host:{type:"string"},value:{type:"string"},ttl:{type:"integer",minimum:60},replaces:{
anyOf:[{type:"string"},{type:"null"}]}}};function E(s,{instancePath:i="",parentData:b,parentDataProperty:w,rootData:v=s,
dynamicAnchors:_={}}={}){let r=null,e=0,u=E.evaluated;if(u.dynamicProps&&(u.props=void 0),u.dynamicItems&&(u.items=void 0),
e===0)if(s&&typeof s=="object"&&!Array.isArray(s)){let o;if(s.type===void 0&&(o="type")||s.name===void 0&&(o="name")||s.
host===void 0&&(o="host")||s.value===void 0&&(o="value")||s.ttl===void 0&&(o="ttl")||s.replaces===void 0&&(o="replaces"))
return E.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:o}}],!1;if(s.type!==
void 0){let a=s.type,p=e;if(typeof a!="string")return E.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/ty\
pe",keyword:"type",params:{type:"string"}}],!1;if(!(a==="TXT"||a==="CNAME"||a==="MX"))return E.errors=[{instancePath:i+"\
/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues:_e.properties.type.enum}}],!1;var t=p===
e}else var t=!0;if(t){if(s.name!==void 0){let a=e;if(typeof s.name!="string")return E.errors=[{instancePath:i+"/name",schemaPath:"\
#/properties/name/type",keyword:"type",params:{type:"string"}}],!1;var t=a===e}else var t=!0;if(t){if(s.host!==void 0){let a=e;
if(typeof s.host!="string")return E.errors=[{instancePath:i+"/host",schemaPath:"#/properties/host/type",keyword:"type",params:{
type:"string"}}],!1;var t=a===e}else var t=!0;if(t){if(s.value!==void 0){let a=e;if(typeof s.value!="string")return E.errors=
[{instancePath:i+"/value",schemaPath:"#/properties/value/type",keyword:"type",params:{type:"string"}}],!1;var t=a===e}else
var t=!0;if(t){if(s.ttl!==void 0){let a=s.ttl,p=e;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a)))return E.errors=
[{instancePath:i+"/ttl",schemaPath:"#/properties/ttl/type",keyword:"type",params:{type:"integer"}}],!1;if(e===p&&typeof a==
"number"&&isFinite(a)&&(a<60||isNaN(a)))return E.errors=[{instancePath:i+"/ttl",schemaPath:"#/properties/ttl/minimum",keyword:"\
minimum",params:{comparison:">=",limit:60}}],!1;var t=p===e}else var t=!0;if(t)if(s.replaces!==void 0){let a=s.replaces,
p=e,l=e,n=!1,f=e;if(typeof a!="string"){let m={instancePath:i+"/replaces",schemaPath:"#/properties/replaces/anyOf/0/type",
keyword:"type",params:{type:"string"}};r===null?r=[m]:r.push(m),e++}var c=f===e;n=n||c;let d=e;if(a!==null){let m={instancePath:i+
"/replaces",schemaPath:"#/properties/replaces/anyOf/1/type",keyword:"type",params:{type:"null"}};r===null?r=[m]:r.push(m),
e++}var c=d===e;if(n=n||c,n)e=l,r!==null&&(l?r.length=l:r=null);else{let m={instancePath:i+"/replaces",schemaPath:"#/pro\
perties/replaces/anyOf",keyword:"anyOf",params:{}};return r===null?r=[m]:r.push(m),e++,E.errors=r,!1}var t=p===e}else var t=!0}}}}}else
return E.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return E.errors=r,e===0}
E.evaluated={props:{type:!0,name:!0,host:!0,value:!0,ttl:!0,replaces:!0},dynamicProps:!1,dynamicItems:!1};function W(s,{
instancePath:i="",parentData:b,parentDataProperty:w,rootData:v=s,dynamicAnchors:_={}}={}){let r=null,e=0,u=W.evaluated;if(u.
dynamicProps&&(u.props=void 0),u.dynamicItems&&(u.items=void 0),e===0)if(s&&typeof s=="object"&&!Array.isArray(s)){let p;
if(s.text===void 0&&(p="text")||s.steps===void 0&&(p="steps")||s.record===void 0&&(p="record"))return W.errors=[{instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:p}}],!1;if(s.text!==void 0){let l=e;if(typeof s.text!=
"string")return W.errors=[{instancePath:i+"/text",schemaPath:"#/properties/text/type",keyword:"type",params:{type:"strin\
g"}}],!1;var t=l===e}else var t=!0;if(t){if(s.steps!==void 0){let l=s.steps,n=e;if(e===n)if(Array.isArray(l)){var c=!0;let d=l.
length;for(let y=0;y<d;y++){let m=e;if(typeof l[y]!="string")return W.errors=[{instancePath:i+"/steps/"+y,schemaPath:"#/\
properties/steps/items/type",keyword:"type",params:{type:"string"}}],!1;var c=m===e;if(!c)break}}else return W.errors=[{
instancePath:i+"/steps",schemaPath:"#/properties/steps/type",keyword:"type",params:{type:"array"}}],!1;var t=n===e}else var t=!0;
if(t)if(s.record!==void 0){let l=s.record,n=e,f=e,d=!1,y=e;E(l,{instancePath:i+"/record",parentData:s,parentDataProperty:"\
record",rootData:v,dynamicAnchors:_})||(r=r===null?E.errors:r.concat(E.errors),e=r.length);var a=y===e;if(d=d||a,a){var o={};
o.type=!0,o.name=!0,o.host=!0,o.value=!0,o.ttl=!0,o.replaces=!0}let m=e;if(l!==null){let g={instancePath:i+"/record",schemaPath:"\
#/properties/record/anyOf/1/type",keyword:"type",params:{type:"null"}};r===null?r=[g]:r.push(g),e++}var a=m===e;if(d=d||
a,d)e=f,r!==null&&(f?r.length=f:r=null);else{let g={instancePath:i+"/record",schemaPath:"#/properties/record/anyOf",keyword:"\
anyOf",params:{}};return r===null?r=[g]:r.push(g),e++,W.errors=r,!1}var t=n===e}else var t=!0}}else return W.errors=[{instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return W.errors=r,e===0}W.evaluated={props:{text:!0,steps:!0,
record:!0},dynamicProps:!1,dynamicItems:!1};function N(s,{instancePath:i="",parentData:b,parentDataProperty:w,rootData:v=s,
dynamicAnchors:_={}}={}){let r=null,e=0,u=N.evaluated;if(u.dynamicProps&&(u.props=void 0),u.dynamicItems&&(u.items=void 0),
e===0)if(s&&typeof s=="object"&&!Array.isArray(s)){let p;if(s.id===void 0&&(p="id")||s.check===void 0&&(p="check")||s.severity===
void 0&&(p="severity")||s.title===void 0&&(p="title")||s.text===void 0&&(p="text")||s.evidence===void 0&&(p="evidence")||
s.fix===void 0&&(p="fix")||s.gain===void 0&&(p="gain")||s.checked_at===void 0&&(p="checked_at"))return N.errors=[{instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:p}}],!1;if(s.id!==void 0){let l=s.id,n=e;if(e===n)if(typeof l==
"string"){if(!ve.test(l))return N.errors=[{instancePath:i+"/id",schemaPath:"#/properties/id/pattern",keyword:"pattern",params:{
pattern:"^[a-z0-9_.]+$"}}],!1}else return N.errors=[{instancePath:i+"/id",schemaPath:"#/properties/id/type",keyword:"typ\
e",params:{type:"string"}}],!1;var t=n===e}else var t=!0;if(t){if(s.check!==void 0){let l=s.check,n=e;if(typeof l!="stri\
ng")return N.errors=[{instancePath:i+"/check",schemaPath:"#/properties/check/type",keyword:"type",params:{type:"string"}}],
!1;if(!(l==="spf"||l==="dkim"||l==="dmarc"||l==="mx"))return N.errors=[{instancePath:i+"/check",schemaPath:"#/properties\
/check/enum",keyword:"enum",params:{allowedValues:fe.properties.check.enum}}],!1;var t=n===e}else var t=!0;if(t){if(s.severity!==
void 0){let l=s.severity,n=e;if(typeof l!="string")return N.errors=[{instancePath:i+"/severity",schemaPath:"#/properties\
/severity/type",keyword:"type",params:{type:"string"}}],!1;if(!(l==="stop"||l==="fix"||l==="hint"||l==="ok"||l==="unknow\
n"))return N.errors=[{instancePath:i+"/severity",schemaPath:"#/properties/severity/enum",keyword:"enum",params:{allowedValues:fe.
properties.severity.enum}}],!1;var t=n===e}else var t=!0;if(t){if(s.title!==void 0){let l=e;if(typeof s.title!="string")
return N.errors=[{instancePath:i+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type:"string"}}],!1;
var t=l===e}else var t=!0;if(t){if(s.text!==void 0){let l=e;if(typeof s.text!="string")return N.errors=[{instancePath:i+
"/text",schemaPath:"#/properties/text/type",keyword:"type",params:{type:"string"}}],!1;var t=l===e}else var t=!0;if(t){if(s.
evidence!==void 0){let l=s.evidence,n=e;if(e===n)if(Array.isArray(l)){var c=!0;let d=l.length;for(let y=0;y<d;y++){let m=e;
X(l[y],{instancePath:i+"/evidence/"+y,parentData:l,parentDataProperty:y,rootData:v,dynamicAnchors:_})||(r=r===null?X.errors:
r.concat(X.errors),e=r.length);var c=m===e;if(!c)break}}else return N.errors=[{instancePath:i+"/evidence",schemaPath:"#/\
properties/evidence/type",keyword:"type",params:{type:"array"}}],!1;var t=n===e}else var t=!0;if(t){if(s.fix!==void 0){let l=s.
fix,n=e,f=e,d=!1,y=e;W(l,{instancePath:i+"/fix",parentData:s,parentDataProperty:"fix",rootData:v,dynamicAnchors:_})||(r=
r===null?W.errors:r.concat(W.errors),e=r.length);var a=y===e;if(d=d||a,a){var o={};o.text=!0,o.steps=!0,o.record=!0}let m=e;
if(l!==null){let g={instancePath:i+"/fix",schemaPath:"#/properties/fix/anyOf/1/type",keyword:"type",params:{type:"null"}};
r===null?r=[g]:r.push(g),e++}var a=m===e;if(d=d||a,d)e=f,r!==null&&(f?r.length=f:r=null);else{let g={instancePath:i+"/fi\
x",schemaPath:"#/properties/fix/anyOf",keyword:"anyOf",params:{}};return r===null?r=[g]:r.push(g),e++,N.errors=r,!1}var t=n===
e}else var t=!0;if(t){if(s.gain!==void 0){let l=s.gain,n=e;if(e===n)if(typeof l=="number"&&isFinite(l)){if(l>100||isNaN(
l))return N.errors=[{instancePath:i+"/gain",schemaPath:"#/properties/gain/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:100}}],!1;if(l<0||isNaN(l))return N.errors=[{instancePath:i+"/gain",schemaPath:"#/properties/gain/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0}}],!1}else return N.errors=[{instancePath:i+"/gain",schemaPath:"#/properties/ga\
in/type",keyword:"type",params:{type:"number"}}],!1;var t=n===e}else var t=!0;if(t)if(s.checked_at!==void 0){let l=e;k(s.
checked_at,{instancePath:i+"/checked_at",parentData:s,parentDataProperty:"checked_at",rootData:v,dynamicAnchors:_})||(r=
r===null?k.errors:r.concat(k.errors),e=r.length);var t=l===e}else var t=!0}}}}}}}}else return N.errors=[{instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return N.errors=r,e===0}N.evaluated={props:{id:!0,check:!0,
severity:!0,title:!0,text:!0,evidence:!0,fix:!0,gain:!0,checked_at:!0},dynamicProps:!1,dynamicItems:!1};function R(s,{instancePath:i="",
parentData:b,parentDataProperty:w,rootData:v=s,dynamicAnchors:_={}}={}){let r=null,e=0,u=R.evaluated;if(u.dynamicProps&&
(u.props=void 0),u.dynamicItems&&(u.items=void 0),e===0)if(s&&typeof s=="object"&&!Array.isArray(s)){let o;if(s.mailbox===
void 0&&(o="mailbox")||s.domain===void 0&&(o="domain")||s.checked_at===void 0&&(o="checked_at")||s.seconds===void 0&&(o=
"seconds")||s.queries===void 0&&(o="queries")||s.score===void 0&&(o="score")||s.findings===void 0&&(o="findings"))return R.
errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:o}}],!1;if(s.mailbox!==void 0){
let a=e;D(s.mailbox,{instancePath:i+"/mailbox",parentData:s,parentDataProperty:"mailbox",rootData:v,dynamicAnchors:_})||
(r=r===null?D.errors:r.concat(D.errors),e=r.length);var t=a===e}else var t=!0;if(t){if(s.domain!==void 0){let a=e;if(typeof s.
domain!="string")return R.errors=[{instancePath:i+"/domain",schemaPath:"#/properties/domain/type",keyword:"type",params:{
type:"string"}}],!1;var t=a===e}else var t=!0;if(t){if(s.checked_at!==void 0){let a=e;k(s.checked_at,{instancePath:i+"/c\
hecked_at",parentData:s,parentDataProperty:"checked_at",rootData:v,dynamicAnchors:_})||(r=r===null?k.errors:r.concat(k.errors),
e=r.length);var t=a===e}else var t=!0;if(t){if(s.seconds!==void 0){let a=s.seconds,p=e;if(e===p)if(typeof a=="number"&&isFinite(
a)){if(a<0||isNaN(a))return R.errors=[{instancePath:i+"/seconds",schemaPath:"#/properties/seconds/minimum",keyword:"mini\
mum",params:{comparison:">=",limit:0}}],!1}else return R.errors=[{instancePath:i+"/seconds",schemaPath:"#/properties/sec\
onds/type",keyword:"type",params:{type:"number"}}],!1;var t=p===e}else var t=!0;if(t){if(s.queries!==void 0){let a=s.queries,
p=e;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a)))return R.errors=[{instancePath:i+"/queries",schemaPath:"#/p\
roperties/queries/type",keyword:"type",params:{type:"integer"}}],!1;if(e===p&&typeof a=="number"&&isFinite(a)&&(a<0||isNaN(
a)))return R.errors=[{instancePath:i+"/queries",schemaPath:"#/properties/queries/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0}}],!1;var t=p===e}else var t=!0;if(t){if(s.score!==void 0){let a=e;O(s.score,{instancePath:i+"/score",parentData:s,
parentDataProperty:"score",rootData:v,dynamicAnchors:_})||(r=r===null?O.errors:r.concat(O.errors),e=r.length);var t=a===
e}else var t=!0;if(t)if(s.findings!==void 0){let a=s.findings,p=e;if(e===p)if(Array.isArray(a)){var c=!0;let n=a.length;
for(let f=0;f<n;f++){let d=e;N(a[f],{instancePath:i+"/findings/"+f,parentData:a,parentDataProperty:f,rootData:v,dynamicAnchors:_})||
(r=r===null?N.errors:r.concat(N.errors),e=r.length);var c=d===e;if(!c)break}}else return R.errors=[{instancePath:i+"/fin\
dings",schemaPath:"#/properties/findings/type",keyword:"type",params:{type:"array"}}],!1;var t=p===e}else var t=!0}}}}}}else
return R.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return R.errors=r,e===0}
R.evaluated={props:{mailbox:!0,domain:!0,checked_at:!0,seconds:!0,queries:!0,score:!0,findings:!0},dynamicProps:!1,dynamicItems:!1};
function Y(s,{instancePath:i="",parentData:b,parentDataProperty:w,rootData:v=s,dynamicAnchors:_={}}={}){let r=null,e=0,u=Y.
evaluated;if(u.dynamicProps&&(u.props=void 0),u.dynamicItems&&(u.items=void 0),e===0)if(s&&typeof s=="object"&&!Array.isArray(
s)){let a;if(s.health===void 0&&(a="health")||s.checking===void 0&&(a="checking"))return Y.errors=[{instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:a}}],!1;if(s.health!==void 0){let p=s.health,l=e,n=e,f=!1,d=e;R(p,
{instancePath:i+"/health",parentData:s,parentDataProperty:"health",rootData:v,dynamicAnchors:_})||(r=r===null?R.errors:r.
concat(R.errors),e=r.length);var c=d===e;if(f=f||c,c){var t={};t.mailbox=!0,t.domain=!0,t.checked_at=!0,t.seconds=!0,t.queries=
!0,t.score=!0,t.findings=!0}let y=e;if(p!==null){let m={instancePath:i+"/health",schemaPath:"#/properties/health/anyOf/1\
/type",keyword:"type",params:{type:"null"}};r===null?r=[m]:r.push(m),e++}var c=y===e;if(f=f||c,f)e=n,r!==null&&(n?r.length=
n:r=null);else{let m={instancePath:i+"/health",schemaPath:"#/properties/health/anyOf",keyword:"anyOf",params:{}};return r===
null?r=[m]:r.push(m),e++,Y.errors=r,!1}var o=l===e}else var o=!0;if(o)if(s.checking!==void 0){let p=e;if(typeof s.checking!=
"boolean")return Y.errors=[{instancePath:i+"/checking",schemaPath:"#/properties/checking/type",keyword:"type",params:{type:"\
boolean"}}],!1;var o=p===e}else var o=!0}else return Y.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{
type:"object"}}],!1;return Y.errors=r,e===0}Y.evaluated={props:{health:!0,checking:!0},dynamicProps:!1,dynamicItems:!1};
var Me=G;function G(s,{instancePath:i="",parentData:b,parentDataProperty:w,rootData:v=s,dynamicAnchors:_={}}={}){let r=null,e=0,u=G.
evaluated;if(u.dynamicProps&&(u.props=void 0),u.dynamicItems&&(u.items=void 0),e===0)if(s&&typeof s=="object"&&!Array.isArray(
s)){let c;if(s.api===void 0&&(c="api")||s.api_min===void 0&&(c="api_min")||s.version===void 0&&(c="version"))return G.errors=
[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:c}}],!1;if(s.api!==void 0){let o=s.api,
a=e;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o)))return G.errors=[{instancePath:i+"/api",schemaPath:"#/prope\
rties/api/type",keyword:"type",params:{type:"integer"}}],!1;if(e===a&&typeof o=="number"&&isFinite(o)&&(o<1||isNaN(o)))return G.
errors=[{instancePath:i+"/api",schemaPath:"#/properties/api/minimum",keyword:"minimum",params:{comparison:">=",limit:1}}],
!1;var t=a===e}else var t=!0;if(t){if(s.api_min!==void 0){let o=s.api_min,a=e;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&
isFinite(o)))return G.errors=[{instancePath:i+"/api_min",schemaPath:"#/properties/api_min/type",keyword:"type",params:{type:"\
integer"}}],!1;if(e===a&&typeof o=="number"&&isFinite(o)&&(o<1||isNaN(o)))return G.errors=[{instancePath:i+"/api_min",schemaPath:"\
#/properties/api_min/minimum",keyword:"minimum",params:{comparison:">=",limit:1}}],!1;var t=a===e}else var t=!0;if(t)if(s.
version!==void 0){let o=e;if(typeof s.version!="string")return G.errors=[{instancePath:i+"/version",schemaPath:"#/proper\
ties/version/type",keyword:"type",params:{type:"string"}}],!1;var t=o===e}else var t=!0}}else return G.errors=[{instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return G.errors=r,e===0}G.evaluated={props:{api:!0,api_min:!0,
version:!0},dynamicProps:!1,dynamicItems:!1};var ze=V,ge={type:"object",required:["id","address","mailbox","state","step\
s","error","started_at"],properties:{id:{$ref:"#/$defs/Id"},address:{type:"string"},mailbox:{anyOf:[{$ref:"#/$defs/Id"},
{type:"null"}]},state:{type:"string",enum:["running","done","failed","cancelled"]},steps:{type:"array",items:{$ref:"#/$d\
efs/Step"}},error:{anyOf:[{$ref:"#/$defs/Fault"},{type:"null"}]},started_at:{$ref:"#/$defs/Ms"}}},ue={type:"object",required:[
"name","state","seconds","detail","done","total"],properties:{name:{type:"string",enum:["settings","signed_in","receivin\
g","sending","reading","checking"]},state:{type:"string",enum:["waiting","running","done","failed"]},seconds:{anyOf:[{type:"\
number",minimum:0},{type:"null"}]},detail:{anyOf:[{type:"string"},{type:"null"}]},done:{anyOf:[{type:"integer",minimum:0},
{type:"null"}]},total:{anyOf:[{type:"integer",minimum:0},{type:"null"}]}}};function M(s,{instancePath:i="",parentData:b,
parentDataProperty:w,rootData:v=s,dynamicAnchors:_={}}={}){let r=null,e=0,u=M.evaluated;if(u.dynamicProps&&(u.props=void 0),
u.dynamicItems&&(u.items=void 0),e===0)if(s&&typeof s=="object"&&!Array.isArray(s)){let l;if(s.name===void 0&&(l="name")||
s.state===void 0&&(l="state")||s.seconds===void 0&&(l="seconds")||s.detail===void 0&&(l="detail")||s.done===void 0&&(l="\
done")||s.total===void 0&&(l="total"))return M.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{
missingProperty:l}}],!1;if(s.name!==void 0){let n=s.name,f=e;if(typeof n!="string")return M.errors=[{instancePath:i+"/na\
me",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}}],!1;if(!(n==="settings"||n==="signed_in"||
n==="receiving"||n==="sending"||n==="reading"||n==="checking"))return M.errors=[{instancePath:i+"/name",schemaPath:"#/pr\
operties/name/enum",keyword:"enum",params:{allowedValues:ue.properties.name.enum}}],!1;var t=f===e}else var t=!0;if(t){if(s.
state!==void 0){let n=s.state,f=e;if(typeof n!="string")return M.errors=[{instancePath:i+"/state",schemaPath:"#/properti\
es/state/type",keyword:"type",params:{type:"string"}}],!1;if(!(n==="waiting"||n==="running"||n==="done"||n==="failed"))return M.
errors=[{instancePath:i+"/state",schemaPath:"#/properties/state/enum",keyword:"enum",params:{allowedValues:ue.properties.
state.enum}}],!1;var t=f===e}else var t=!0;if(t){if(s.seconds!==void 0){let n=s.seconds,f=e,d=e,y=!1,m=e;if(e===m)if(typeof n==
"number"&&isFinite(n)){if(n<0||isNaN(n)){let h={instancePath:i+"/seconds",schemaPath:"#/properties/seconds/anyOf/0/minim\
um",keyword:"minimum",params:{comparison:">=",limit:0}};r===null?r=[h]:r.push(h),e++}}else{let h={instancePath:i+"/secon\
ds",schemaPath:"#/properties/seconds/anyOf/0/type",keyword:"type",params:{type:"number"}};r===null?r=[h]:r.push(h),e++}var c=m===
e;y=y||c;let P=e;if(n!==null){let h={instancePath:i+"/seconds",schemaPath:"#/properties/seconds/anyOf/1/type",keyword:"t\
ype",params:{type:"null"}};r===null?r=[h]:r.push(h),e++}var c=P===e;if(y=y||c,y)e=d,r!==null&&(d?r.length=d:r=null);else{
let h={instancePath:i+"/seconds",schemaPath:"#/properties/seconds/anyOf",keyword:"anyOf",params:{}};return r===null?r=[h]:
r.push(h),e++,M.errors=r,!1}var t=f===e}else var t=!0;if(t){if(s.detail!==void 0){let n=s.detail,f=e,d=e,y=!1,m=e;if(typeof n!=
"string"){let h={instancePath:i+"/detail",schemaPath:"#/properties/detail/anyOf/0/type",keyword:"type",params:{type:"str\
ing"}};r===null?r=[h]:r.push(h),e++}var o=m===e;y=y||o;let P=e;if(n!==null){let h={instancePath:i+"/detail",schemaPath:"\
#/properties/detail/anyOf/1/type",keyword:"type",params:{type:"null"}};r===null?r=[h]:r.push(h),e++}var o=P===e;if(y=y||
o,y)e=d,r!==null&&(d?r.length=d:r=null);else{let h={instancePath:i+"/detail",schemaPath:"#/properties/detail/anyOf",keyword:"\
anyOf",params:{}};return r===null?r=[h]:r.push(h),e++,M.errors=r,!1}var t=f===e}else var t=!0;if(t){if(s.done!==void 0){
let n=s.done,f=e,d=e,y=!1,m=e;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n))){let h={instancePath:i+"/done",schemaPath:"\
#/properties/done/anyOf/0/type",keyword:"type",params:{type:"integer"}};r===null?r=[h]:r.push(h),e++}if(e===m&&typeof n==
"number"&&isFinite(n)&&(n<0||isNaN(n))){let h={instancePath:i+"/done",schemaPath:"#/properties/done/anyOf/0/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0}};r===null?r=[h]:r.push(h),e++}var a=m===e;y=y||a;let P=e;if(n!==null){let h={instancePath:i+
"/done",schemaPath:"#/properties/done/anyOf/1/type",keyword:"type",params:{type:"null"}};r===null?r=[h]:r.push(h),e++}var a=P===
e;if(y=y||a,y)e=d,r!==null&&(d?r.length=d:r=null);else{let h={instancePath:i+"/done",schemaPath:"#/properties/done/anyOf",
keyword:"anyOf",params:{}};return r===null?r=[h]:r.push(h),e++,M.errors=r,!1}var t=f===e}else var t=!0;if(t)if(s.total!==
void 0){let n=s.total,f=e,d=e,y=!1,m=e;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n))){let h={instancePath:i+"\
/total",schemaPath:"#/properties/total/anyOf/0/type",keyword:"type",params:{type:"integer"}};r===null?r=[h]:r.push(h),e++}
if(e===m&&typeof n=="number"&&isFinite(n)&&(n<0||isNaN(n))){let h={instancePath:i+"/total",schemaPath:"#/properties/tota\
l/anyOf/0/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};r===null?r=[h]:r.push(h),e++}var p=m===e;y=y||p;let P=e;
if(n!==null){let h={instancePath:i+"/total",schemaPath:"#/properties/total/anyOf/1/type",keyword:"type",params:{type:"nu\
ll"}};r===null?r=[h]:r.push(h),e++}var p=P===e;if(y=y||p,y)e=d,r!==null&&(d?r.length=d:r=null);else{let h={instancePath:i+
"/total",schemaPath:"#/properties/total/anyOf",keyword:"anyOf",params:{}};return r===null?r=[h]:r.push(h),e++,M.errors=r,
!1}var t=f===e}else var t=!0}}}}}else return M.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"\
object"}}],!1;return M.errors=r,e===0}M.evaluated={props:{name:!0,state:!0,seconds:!0,detail:!0,done:!0,total:!0},dynamicProps:!1,
dynamicItems:!1};var Pe={type:"object",required:["code","sentence","next_step","field","said","facts"],properties:{code:{
type:"string",pattern:"^[a-z_]+$"},sentence:{type:"string"},next_step:{type:"string"},field:{anyOf:[{type:"string"},{type:"\
null"}]},said:{anyOf:[{type:"string"},{type:"null"}]},facts:{type:"object",additionalProperties:{type:["string","integer"]}}}},
oe=new RegExp("^[a-z_]+$","u");function q(s,{instancePath:i="",parentData:b,parentDataProperty:w,rootData:v=s,dynamicAnchors:_={}}={}){
let r=null,e=0,u=q.evaluated;if(u.dynamicProps&&(u.props=void 0),u.dynamicItems&&(u.items=void 0),e===0)if(s&&typeof s==
"object"&&!Array.isArray(s)){let p;if(s.code===void 0&&(p="code")||s.sentence===void 0&&(p="sentence")||s.next_step===void 0&&
(p="next_step")||s.field===void 0&&(p="field")||s.said===void 0&&(p="said")||s.facts===void 0&&(p="facts"))return q.errors=
[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:p}}],!1;if(s.code!==void 0){let l=s.
code,n=e;if(e===n)if(typeof l=="string"){if(!oe.test(l))return q.errors=[{instancePath:i+"/code",schemaPath:"#/propertie\
s/code/pattern",keyword:"pattern",params:{pattern:"^[a-z_]+$"}}],!1}else return q.errors=[{instancePath:i+"/code",schemaPath:"\
#/properties/code/type",keyword:"type",params:{type:"string"}}],!1;var t=n===e}else var t=!0;if(t){if(s.sentence!==void 0){
let l=e;if(typeof s.sentence!="string")return q.errors=[{instancePath:i+"/sentence",schemaPath:"#/properties/sentence/ty\
pe",keyword:"type",params:{type:"string"}}],!1;var t=l===e}else var t=!0;if(t){if(s.next_step!==void 0){let l=e;if(typeof s.
next_step!="string")return q.errors=[{instancePath:i+"/next_step",schemaPath:"#/properties/next_step/type",keyword:"type",
params:{type:"string"}}],!1;var t=l===e}else var t=!0;if(t){if(s.field!==void 0){let l=s.field,n=e,f=e,d=!1,y=e;if(typeof l!=
"string"){let g={instancePath:i+"/field",schemaPath:"#/properties/field/anyOf/0/type",keyword:"type",params:{type:"strin\
g"}};r===null?r=[g]:r.push(g),e++}var c=y===e;d=d||c;let m=e;if(l!==null){let g={instancePath:i+"/field",schemaPath:"#/p\
roperties/field/anyOf/1/type",keyword:"type",params:{type:"null"}};r===null?r=[g]:r.push(g),e++}var c=m===e;if(d=d||c,d)
e=f,r!==null&&(f?r.length=f:r=null);else{let g={instancePath:i+"/field",schemaPath:"#/properties/field/anyOf",keyword:"a\
nyOf",params:{}};return r===null?r=[g]:r.push(g),e++,q.errors=r,!1}var t=n===e}else var t=!0;if(t){if(s.said!==void 0){let l=s.
said,n=e,f=e,d=!1,y=e;if(typeof l!="string"){let g={instancePath:i+"/said",schemaPath:"#/properties/said/anyOf/0/type",keyword:"\
type",params:{type:"string"}};r===null?r=[g]:r.push(g),e++}var o=y===e;d=d||o;let m=e;if(l!==null){let g={instancePath:i+
"/said",schemaPath:"#/properties/said/anyOf/1/type",keyword:"type",params:{type:"null"}};r===null?r=[g]:r.push(g),e++}var o=m===
e;if(d=d||o,d)e=f,r!==null&&(f?r.length=f:r=null);else{let g={instancePath:i+"/said",schemaPath:"#/properties/said/anyOf",
keyword:"anyOf",params:{}};return r===null?r=[g]:r.push(g),e++,q.errors=r,!1}var t=n===e}else var t=!0;if(t)if(s.facts!==
void 0){let l=s.facts,n=e;if(e===n)if(l&&typeof l=="object"&&!Array.isArray(l))for(let d in l){let y=l[d],m=e;if(typeof y!=
"string"&&!(typeof y=="number"&&!(y%1)&&!isNaN(y)&&isFinite(y)))return q.errors=[{instancePath:i+"/facts/"+d.replace(/~/g,
"~0").replace(/\//g,"~1"),schemaPath:"#/properties/facts/additionalProperties/type",keyword:"type",params:{type:Pe.properties.
facts.additionalProperties.type}}],!1;var a=m===e;if(!a)break}else return q.errors=[{instancePath:i+"/facts",schemaPath:"\
#/properties/facts/type",keyword:"type",params:{type:"object"}}],!1;var t=n===e}else var t=!0}}}}}else return q.errors=[
{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return q.errors=r,e===0}q.evaluated={props:{
code:!0,sentence:!0,next_step:!0,field:!0,said:!0,facts:!0},dynamicProps:!1,dynamicItems:!1};function V(s,{instancePath:i="",
parentData:b,parentDataProperty:w,rootData:v=s,dynamicAnchors:_={}}={}){let r=null,e=0,u=V.evaluated;if(u.dynamicProps&&
(u.props=void 0),u.dynamicItems&&(u.items=void 0),e===0)if(s&&typeof s=="object"&&!Array.isArray(s)){let l;if(s.id===void 0&&
(l="id")||s.address===void 0&&(l="address")||s.mailbox===void 0&&(l="mailbox")||s.state===void 0&&(l="state")||s.steps===
void 0&&(l="steps")||s.error===void 0&&(l="error")||s.started_at===void 0&&(l="started_at"))return V.errors=[{instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:l}}],!1;if(s.id!==void 0){let n=e;D(s.id,{instancePath:i+
"/id",parentData:s,parentDataProperty:"id",rootData:v,dynamicAnchors:_})||(r=r===null?D.errors:r.concat(D.errors),e=r.length);
var t=n===e}else var t=!0;if(t){if(s.address!==void 0){let n=e;if(typeof s.address!="string")return V.errors=[{instancePath:i+
"/address",schemaPath:"#/properties/address/type",keyword:"type",params:{type:"string"}}],!1;var t=n===e}else var t=!0;if(t){
if(s.mailbox!==void 0){let n=s.mailbox,f=e,d=e,y=!1,m=e;D(n,{instancePath:i+"/mailbox",parentData:s,parentDataProperty:"\
mailbox",rootData:v,dynamicAnchors:_})||(r=r===null?D.errors:r.concat(D.errors),e=r.length);var c=m===e;y=y||c;let P=e;if(n!==
null){let h={instancePath:i+"/mailbox",schemaPath:"#/properties/mailbox/anyOf/1/type",keyword:"type",params:{type:"null"}};
r===null?r=[h]:r.push(h),e++}var c=P===e;if(y=y||c,y)e=d,r!==null&&(d?r.length=d:r=null);else{let h={instancePath:i+"/ma\
ilbox",schemaPath:"#/properties/mailbox/anyOf",keyword:"anyOf",params:{}};return r===null?r=[h]:r.push(h),e++,V.errors=r,
!1}var t=f===e}else var t=!0;if(t){if(s.state!==void 0){let n=s.state,f=e;if(typeof n!="string")return V.errors=[{instancePath:i+
"/state",schemaPath:"#/properties/state/type",keyword:"type",params:{type:"string"}}],!1;if(!(n==="running"||n==="done"||
n==="failed"||n==="cancelled"))return V.errors=[{instancePath:i+"/state",schemaPath:"#/properties/state/enum",keyword:"e\
num",params:{allowedValues:ge.properties.state.enum}}],!1;var t=f===e}else var t=!0;if(t){if(s.steps!==void 0){let n=s.steps,
f=e;if(e===f)if(Array.isArray(n)){var o=!0;let y=n.length;for(let m=0;m<y;m++){let P=e;M(n[m],{instancePath:i+"/steps/"+
m,parentData:n,parentDataProperty:m,rootData:v,dynamicAnchors:_})||(r=r===null?M.errors:r.concat(M.errors),e=r.length);var o=P===
e;if(!o)break}}else return V.errors=[{instancePath:i+"/steps",schemaPath:"#/properties/steps/type",keyword:"type",params:{
type:"array"}}],!1;var t=f===e}else var t=!0;if(t){if(s.error!==void 0){let n=s.error,f=e,d=e,y=!1,m=e;q(n,{instancePath:i+
"/error",parentData:s,parentDataProperty:"error",rootData:v,dynamicAnchors:_})||(r=r===null?q.errors:r.concat(q.errors),
e=r.length);var p=m===e;if(y=y||p,p){var a={};a.code=!0,a.sentence=!0,a.next_step=!0,a.field=!0,a.said=!0,a.facts=!0}let P=e;
if(n!==null){let h={instancePath:i+"/error",schemaPath:"#/properties/error/anyOf/1/type",keyword:"type",params:{type:"nu\
ll"}};r===null?r=[h]:r.push(h),e++}var p=P===e;if(y=y||p,y)e=d,r!==null&&(d?r.length=d:r=null);else{let h={instancePath:i+
"/error",schemaPath:"#/properties/error/anyOf",keyword:"anyOf",params:{}};return r===null?r=[h]:r.push(h),e++,V.errors=r,
!1}var t=f===e}else var t=!0;if(t)if(s.started_at!==void 0){let n=e;k(s.started_at,{instancePath:i+"/started_at",parentData:s,
parentDataProperty:"started_at",rootData:v,dynamicAnchors:_})||(r=r===null?k.errors:r.concat(k.errors),e=r.length);var t=n===
e}else var t=!0}}}}}}else return V.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;
return V.errors=r,e===0}V.evaluated={props:{id:!0,address:!0,mailbox:!0,state:!0,steps:!0,error:!0,started_at:!0},dynamicProps:!1,
dynamicItems:!1};var Ve=te;function te(s,{instancePath:i="",parentData:b,parentDataProperty:w,rootData:v=s,dynamicAnchors:_={}}={}){let r=null,e=0,
u=te.evaluated;if(u.dynamicProps&&(u.props=void 0),u.dynamicItems&&(u.items=void 0),e===0)if(s&&typeof s=="object"&&!Array.
isArray(s)){let t;if(s.link===void 0&&(t="link"))return te.errors=[{instancePath:i,schemaPath:"#/required",keyword:"requ\
ired",params:{missingProperty:t}}],!1;s.link!==void 0&&(D(s.link,{instancePath:i+"/link",parentData:s,parentDataProperty:"\
link",rootData:v,dynamicAnchors:_})||(r=r===null?D.errors:r.concat(D.errors),e=r.length))}else return te.errors=[{instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return te.errors=r,e===0}te.evaluated={props:{link:!0},dynamicProps:!1,
dynamicItems:!1};var Le=C;var ke={type:"string",enum:["linking","active","needs_sign_in","paused","disconnected"]};function J(s,{instancePath:i="",
parentData:b,parentDataProperty:w,rootData:v=s,dynamicAnchors:_={}}={}){let r=null,e=0,u=J.evaluated;return u.dynamicProps&&
(u.props=void 0),u.dynamicItems&&(u.items=void 0),typeof s!="string"?(J.errors=[{instancePath:i,schemaPath:"#/type",keyword:"\
type",params:{type:"string"}}],!1):s==="linking"||s==="active"||s==="needs_sign_in"||s==="paused"||s==="disconnected"?(J.
errors=r,e===0):(J.errors=[{instancePath:i,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:ke.enum}}],!1)}J.evaluated=
{dynamicProps:!1,dynamicItems:!1};var we={type:"object",required:["host","port","security"],properties:{host:{type:"stri\
ng",minLength:1,maxLength:253},port:{type:"integer",minimum:1,maximum:65535},security:{type:"string",enum:["tls","startt\
ls"]}}},de=pe().default;function j(s,{instancePath:i="",parentData:b,parentDataProperty:w,rootData:v=s,dynamicAnchors:_={}}={}){
let r=null,e=0,u=j.evaluated;if(u.dynamicProps&&(u.props=void 0),u.dynamicItems&&(u.items=void 0),e===0)if(s&&typeof s==
"object"&&!Array.isArray(s)){let c;if(s.host===void 0&&(c="host")||s.port===void 0&&(c="port")||s.security===void 0&&(c=
"security"))return j.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:c}}],!1;
if(s.host!==void 0){let o=s.host,a=e;if(e===a)if(typeof o=="string"){if(de(o)>253)return j.errors=[{instancePath:i+"/hos\
t",schemaPath:"#/properties/host/maxLength",keyword:"maxLength",params:{limit:253}}],!1;if(de(o)<1)return j.errors=[{instancePath:i+
"/host",schemaPath:"#/properties/host/minLength",keyword:"minLength",params:{limit:1}}],!1}else return j.errors=[{instancePath:i+
"/host",schemaPath:"#/properties/host/type",keyword:"type",params:{type:"string"}}],!1;var t=a===e}else var t=!0;if(t){if(s.
port!==void 0){let o=s.port,a=e;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o)))return j.errors=[{instancePath:i+
"/port",schemaPath:"#/properties/port/type",keyword:"type",params:{type:"integer"}}],!1;if(e===a&&typeof o=="number"&&isFinite(
o)){if(o>65535||isNaN(o))return j.errors=[{instancePath:i+"/port",schemaPath:"#/properties/port/maximum",keyword:"maximu\
m",params:{comparison:"<=",limit:65535}}],!1;if(o<1||isNaN(o))return j.errors=[{instancePath:i+"/port",schemaPath:"#/pro\
perties/port/minimum",keyword:"minimum",params:{comparison:">=",limit:1}}],!1}var t=a===e}else var t=!0;if(t)if(s.security!==
void 0){let o=s.security,a=e;if(typeof o!="string")return j.errors=[{instancePath:i+"/security",schemaPath:"#/properties\
/security/type",keyword:"type",params:{type:"string"}}],!1;if(!(o==="tls"||o==="starttls"))return j.errors=[{instancePath:i+
"/security",schemaPath:"#/properties/security/enum",keyword:"enum",params:{allowedValues:we.properties.security.enum}}],
!1;var t=a===e}else var t=!0}}else return j.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"obj\
ect"}}],!1;return j.errors=r,e===0}j.evaluated={props:{host:!0,port:!0,security:!0},dynamicProps:!1,dynamicItems:!1};var be={
type:"object",required:["hour","day","gap_seconds","counts","send_anyway"],properties:{hour:{type:"integer",minimum:1},day:{
type:"integer",minimum:1},gap_seconds:{type:"integer",minimum:0,maximum:3600},counts:{type:"string",enum:["outreach","al\
l"]},send_anyway:{type:"boolean"}}};function A(s,{instancePath:i="",parentData:b,parentDataProperty:w,rootData:v=s,dynamicAnchors:_={}}={}){
let r=null,e=0,u=A.evaluated;if(u.dynamicProps&&(u.props=void 0),u.dynamicItems&&(u.items=void 0),e===0)if(s&&typeof s==
"object"&&!Array.isArray(s)){let c;if(s.hour===void 0&&(c="hour")||s.day===void 0&&(c="day")||s.gap_seconds===void 0&&(c=
"gap_seconds")||s.counts===void 0&&(c="counts")||s.send_anyway===void 0&&(c="send_anyway"))return A.errors=[{instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:c}}],!1;if(s.hour!==void 0){let o=s.hour,a=e;if(!(typeof o==
"number"&&!(o%1)&&!isNaN(o)&&isFinite(o)))return A.errors=[{instancePath:i+"/hour",schemaPath:"#/properties/hour/type",keyword:"\
type",params:{type:"integer"}}],!1;if(e===a&&typeof o=="number"&&isFinite(o)&&(o<1||isNaN(o)))return A.errors=[{instancePath:i+
"/hour",schemaPath:"#/properties/hour/minimum",keyword:"minimum",params:{comparison:">=",limit:1}}],!1;var t=a===e}else var t=!0;
if(t){if(s.day!==void 0){let o=s.day,a=e;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o)))return A.errors=[{instancePath:i+
"/day",schemaPath:"#/properties/day/type",keyword:"type",params:{type:"integer"}}],!1;if(e===a&&typeof o=="number"&&isFinite(
o)&&(o<1||isNaN(o)))return A.errors=[{instancePath:i+"/day",schemaPath:"#/properties/day/minimum",keyword:"minimum",params:{
comparison:">=",limit:1}}],!1;var t=a===e}else var t=!0;if(t){if(s.gap_seconds!==void 0){let o=s.gap_seconds,a=e;if(!(typeof o==
"number"&&!(o%1)&&!isNaN(o)&&isFinite(o)))return A.errors=[{instancePath:i+"/gap_seconds",schemaPath:"#/properties/gap_s\
econds/type",keyword:"type",params:{type:"integer"}}],!1;if(e===a&&typeof o=="number"&&isFinite(o)){if(o>3600||isNaN(o))
return A.errors=[{instancePath:i+"/gap_seconds",schemaPath:"#/properties/gap_seconds/maximum",keyword:"maximum",params:{
comparison:"<=",limit:3600}}],!1;if(o<0||isNaN(o))return A.errors=[{instancePath:i+"/gap_seconds",schemaPath:"#/properti\
es/gap_seconds/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}var t=a===e}else var t=!0;if(t){if(s.counts!==
void 0){let o=s.counts,a=e;if(typeof o!="string")return A.errors=[{instancePath:i+"/counts",schemaPath:"#/properties/cou\
nts/type",keyword:"type",params:{type:"string"}}],!1;if(!(o==="outreach"||o==="all"))return A.errors=[{instancePath:i+"/\
counts",schemaPath:"#/properties/counts/enum",keyword:"enum",params:{allowedValues:be.properties.counts.enum}}],!1;var t=a===
e}else var t=!0;if(t)if(s.send_anyway!==void 0){let o=e;if(typeof s.send_anyway!="boolean")return A.errors=[{instancePath:i+
"/send_anyway",schemaPath:"#/properties/send_anyway/type",keyword:"type",params:{type:"boolean"}}],!1;var t=o===e}else var t=!0}}}}else
return A.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return A.errors=r,e===0}
A.evaluated={props:{hour:!0,day:!0,gap_seconds:!0,counts:!0,send_anyway:!0},dynamicProps:!1,dynamicItems:!1};function $(s,{instancePath:i="",parentData:b,parentDataProperty:w,rootData:v=s,dynamicAnchors:_={}}={}){let r=null,e=0,u=$.
evaluated;if(u.dynamicProps&&(u.props=void 0),u.dynamicItems&&(u.items=void 0),e===0)if(s&&typeof s=="object"&&!Array.isArray(
s)){let o;if(s.used===void 0&&(o="used")||s.limit===void 0&&(o="limit")||s.left===void 0&&(o="left")||s.frees_at===void 0&&
(o="frees_at"))return $.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:o}}],
!1;if(s.used!==void 0){let a=s.used,p=e;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a)))return $.errors=[{instancePath:i+
"/used",schemaPath:"#/properties/used/type",keyword:"type",params:{type:"integer"}}],!1;if(e===p&&typeof a=="number"&&isFinite(
a)&&(a<0||isNaN(a)))return $.errors=[{instancePath:i+"/used",schemaPath:"#/properties/used/minimum",keyword:"minimum",params:{
comparison:">=",limit:0}}],!1;var t=p===e}else var t=!0;if(t){if(s.limit!==void 0){let a=s.limit,p=e;if(!(typeof a=="num\
ber"&&!(a%1)&&!isNaN(a)&&isFinite(a)))return $.errors=[{instancePath:i+"/limit",schemaPath:"#/properties/limit/type",keyword:"\
type",params:{type:"integer"}}],!1;if(e===p&&typeof a=="number"&&isFinite(a)&&(a<0||isNaN(a)))return $.errors=[{instancePath:i+
"/limit",schemaPath:"#/properties/limit/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1;var t=p===e}else
var t=!0;if(t){if(s.left!==void 0){let a=s.left,p=e;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a)))return $.errors=
[{instancePath:i+"/left",schemaPath:"#/properties/left/type",keyword:"type",params:{type:"integer"}}],!1;if(e===p&&typeof a==
"number"&&isFinite(a)&&(a<0||isNaN(a)))return $.errors=[{instancePath:i+"/left",schemaPath:"#/properties/left/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0}}],!1;var t=p===e}else var t=!0;if(t)if(s.frees_at!==void 0){let a=s.frees_at,p=e,
l=e,n=!1,f=e;k(a,{instancePath:i+"/frees_at",parentData:s,parentDataProperty:"frees_at",rootData:v,dynamicAnchors:_})||(r=
r===null?k.errors:r.concat(k.errors),e=r.length);var c=f===e;n=n||c;let d=e;if(a!==null){let m={instancePath:i+"/frees_a\
t",schemaPath:"#/properties/frees_at/anyOf/1/type",keyword:"type",params:{type:"null"}};r===null?r=[m]:r.push(m),e++}var c=d===
e;if(n=n||c,n)e=l,r!==null&&(l?r.length=l:r=null);else{let m={instancePath:i+"/frees_at",schemaPath:"#/properties/frees_\
at/anyOf",keyword:"anyOf",params:{}};return r===null?r=[m]:r.push(m),e++,$.errors=r,!1}var t=p===e}else var t=!0}}}else return $.
errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return $.errors=r,e===0}$.evaluated=
{props:{used:!0,limit:!0,left:!0,frees_at:!0},dynamicProps:!1,dynamicItems:!1};function Z(s,{instancePath:i="",parentData:b,
parentDataProperty:w,rootData:v=s,dynamicAnchors:_={}}={}){let r=null,e=0,u=Z.evaluated;if(u.dynamicProps&&(u.props=void 0),
u.dynamicItems&&(u.items=void 0),e===0)if(s&&typeof s=="object"&&!Array.isArray(s)){let o;if(s.hour===void 0&&(o="hour")||
s.day===void 0&&(o="day")||s.ceiling===void 0&&(o="ceiling")||s.can_send_now===void 0&&(o="can_send_now")||s.next_slot===
void 0&&(o="next_slot"))return Z.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:o}}],
!1;if(s.hour!==void 0){let a=e;$(s.hour,{instancePath:i+"/hour",parentData:s,parentDataProperty:"hour",rootData:v,dynamicAnchors:_})||
(r=r===null?$.errors:r.concat($.errors),e=r.length);var t=a===e}else var t=!0;if(t){if(s.day!==void 0){let a=e;$(s.day,{
instancePath:i+"/day",parentData:s,parentDataProperty:"day",rootData:v,dynamicAnchors:_})||(r=r===null?$.errors:r.concat(
$.errors),e=r.length);var t=a===e}else var t=!0;if(t){if(s.ceiling!==void 0){let a=e;$(s.ceiling,{instancePath:i+"/ceili\
ng",parentData:s,parentDataProperty:"ceiling",rootData:v,dynamicAnchors:_})||(r=r===null?$.errors:r.concat($.errors),e=r.
length);var t=a===e}else var t=!0;if(t){if(s.can_send_now!==void 0){let a=s.can_send_now,p=e;if(!(typeof a=="number"&&!(a%
1)&&!isNaN(a)&&isFinite(a)))return Z.errors=[{instancePath:i+"/can_send_now",schemaPath:"#/properties/can_send_now/type",
keyword:"type",params:{type:"integer"}}],!1;if(e===p&&typeof a=="number"&&isFinite(a)&&(a<0||isNaN(a)))return Z.errors=[
{instancePath:i+"/can_send_now",schemaPath:"#/properties/can_send_now/minimum",keyword:"minimum",params:{comparison:">=",
limit:0}}],!1;var t=p===e}else var t=!0;if(t)if(s.next_slot!==void 0){let a=s.next_slot,p=e,l=e,n=!1,f=e;k(a,{instancePath:i+
"/next_slot",parentData:s,parentDataProperty:"next_slot",rootData:v,dynamicAnchors:_})||(r=r===null?k.errors:r.concat(k.
errors),e=r.length);var c=f===e;n=n||c;let d=e;if(a!==null){let m={instancePath:i+"/next_slot",schemaPath:"#/properties/\
next_slot/anyOf/1/type",keyword:"type",params:{type:"null"}};r===null?r=[m]:r.push(m),e++}var c=d===e;if(n=n||c,n)e=l,r!==
null&&(l?r.length=l:r=null);else{let m={instancePath:i+"/next_slot",schemaPath:"#/properties/next_slot/anyOf",keyword:"a\
nyOf",params:{}};return r===null?r=[m]:r.push(m),e++,Z.errors=r,!1}var t=p===e}else var t=!0}}}}else return Z.errors=[{instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Z.errors=r,e===0}Z.evaluated={props:{hour:!0,day:!0,
ceiling:!0,can_send_now:!0,next_slot:!0},dynamicProps:!1,dynamicItems:!1};var xe={type:"object",required:["state","at","\
error"],properties:{state:{type:"string",enum:["never","syncing","current","failed"]},at:{anyOf:[{$ref:"#/$defs/Ms"},{type:"\
null"}]},error:{anyOf:[{$ref:"#/$defs/Fault"},{type:"null"}]}}};function U(s,{instancePath:i="",parentData:b,parentDataProperty:w,
rootData:v=s,dynamicAnchors:_={}}={}){let r=null,e=0,u=U.evaluated;if(u.dynamicProps&&(u.props=void 0),u.dynamicItems&&(u.
items=void 0),e===0)if(s&&typeof s=="object"&&!Array.isArray(s)){let p;if(s.state===void 0&&(p="state")||s.at===void 0&&
(p="at")||s.error===void 0&&(p="error"))return U.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{
missingProperty:p}}],!1;if(s.state!==void 0){let l=s.state,n=e;if(typeof l!="string")return U.errors=[{instancePath:i+"/\
state",schemaPath:"#/properties/state/type",keyword:"type",params:{type:"string"}}],!1;if(!(l==="never"||l==="syncing"||
l==="current"||l==="failed"))return U.errors=[{instancePath:i+"/state",schemaPath:"#/properties/state/enum",keyword:"enu\
m",params:{allowedValues:xe.properties.state.enum}}],!1;var t=n===e}else var t=!0;if(t){if(s.at!==void 0){let l=s.at,n=e,
f=e,d=!1,y=e;k(l,{instancePath:i+"/at",parentData:s,parentDataProperty:"at",rootData:v,dynamicAnchors:_})||(r=r===null?k.
errors:r.concat(k.errors),e=r.length);var c=y===e;d=d||c;let m=e;if(l!==null){let g={instancePath:i+"/at",schemaPath:"#/\
properties/at/anyOf/1/type",keyword:"type",params:{type:"null"}};r===null?r=[g]:r.push(g),e++}var c=m===e;if(d=d||c,d)e=
f,r!==null&&(f?r.length=f:r=null);else{let g={instancePath:i+"/at",schemaPath:"#/properties/at/anyOf",keyword:"anyOf",params:{}};
return r===null?r=[g]:r.push(g),e++,U.errors=r,!1}var t=n===e}else var t=!0;if(t)if(s.error!==void 0){let l=s.error,n=e,
f=e,d=!1,y=e;q(l,{instancePath:i+"/error",parentData:s,parentDataProperty:"error",rootData:v,dynamicAnchors:_})||(r=r===
null?q.errors:r.concat(q.errors),e=r.length);var a=y===e;if(d=d||a,a){var o={};o.code=!0,o.sentence=!0,o.next_step=!0,o.
field=!0,o.said=!0,o.facts=!0}let m=e;if(l!==null){let g={instancePath:i+"/error",schemaPath:"#/properties/error/anyOf/1\
/type",keyword:"type",params:{type:"null"}};r===null?r=[g]:r.push(g),e++}var a=m===e;if(d=d||a,d)e=f,r!==null&&(f?r.length=
f:r=null);else{let g={instancePath:i+"/error",schemaPath:"#/properties/error/anyOf",keyword:"anyOf",params:{}};return r===
null?r=[g]:r.push(g),e++,U.errors=r,!1}var t=n===e}else var t=!0}}else return U.errors=[{instancePath:i,schemaPath:"#/ty\
pe",keyword:"type",params:{type:"object"}}],!1;return U.errors=r,e===0}U.evaluated={props:{state:!0,at:!0,error:!0},dynamicProps:!1,
dynamicItems:!1};var De=new RegExp("^\\d{4}-\\d\\d-\\d\\d$","u");function B(s,{instancePath:i="",parentData:b,parentDataProperty:w,rootData:v=s,
dynamicAnchors:_={}}={}){let r=null,e=0,u=B.evaluated;if(u.dynamicProps&&(u.props=void 0),u.dynamicItems&&(u.items=void 0),
e===0)if(s&&typeof s=="object"&&!Array.isArray(s)){let c;if(s.day===void 0&&(c="day")||s.sent===void 0&&(c="sent"))return B.
errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:c}}],!1;if(s.day!==void 0){let o=s.
day,a=e;if(e===a)if(typeof o=="string"){if(!De.test(o))return B.errors=[{instancePath:i+"/day",schemaPath:"#/properties/\
day/pattern",keyword:"pattern",params:{pattern:"^\\d{4}-\\d\\d-\\d\\d$"}}],!1}else return B.errors=[{instancePath:i+"/da\
y",schemaPath:"#/properties/day/type",keyword:"type",params:{type:"string"}}],!1;var t=a===e}else var t=!0;if(t)if(s.sent!==
void 0){let o=s.sent,a=e;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o)))return B.errors=[{instancePath:i+"/sen\
t",schemaPath:"#/properties/sent/type",keyword:"type",params:{type:"integer"}}],!1;if(e===a&&typeof o=="number"&&isFinite(
o)&&(o<0||isNaN(o)))return B.errors=[{instancePath:i+"/sent",schemaPath:"#/properties/sent/minimum",keyword:"minimum",params:{
comparison:">=",limit:0}}],!1;var t=a===e}else var t=!0}else return B.errors=[{instancePath:i,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}}],!1;return B.errors=r,e===0}B.evaluated={props:{day:!0,sent:!0},dynamicProps:!1,dynamicItems:!1};
function C(s,{instancePath:i="",parentData:b,parentDataProperty:w,rootData:v=s,dynamicAnchors:_={}}={}){let r=null,e=0,u=C.
evaluated;if(u.dynamicProps&&(u.props=void 0),u.dynamicItems&&(u.items=void 0),e===0)if(s&&typeof s=="object"&&!Array.isArray(
s)){let n;if(s.id===void 0&&(n="id")||s.address===void 0&&(n="address")||s.provider===void 0&&(n="provider")||s.state===
void 0&&(n="state")||s.reason===void 0&&(n="reason")||s.since===void 0&&(n="since")||s.synced_at===void 0&&(n="synced_at")||
s.score===void 0&&(n="score")||s.user===void 0&&(n="user")||s.imap===void 0&&(n="imap")||s.smtp===void 0&&(n="smtp")||s.
limits===void 0&&(n="limits")||s.usage===void 0&&(n="usage")||s.sync===void 0&&(n="sync")||s.days===void 0&&(n="days"))return C.
errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:n}}],!1;if(s.id!==void 0){let f=e;
D(s.id,{instancePath:i+"/id",parentData:s,parentDataProperty:"id",rootData:v,dynamicAnchors:_})||(r=r===null?D.errors:r.
concat(D.errors),e=r.length);var t=f===e}else var t=!0;if(t){if(s.address!==void 0){let f=e;if(typeof s.address!="string")
return C.errors=[{instancePath:i+"/address",schemaPath:"#/properties/address/type",keyword:"type",params:{type:"string"}}],
!1;var t=f===e}else var t=!0;if(t){if(s.provider!==void 0){let f=e;if(typeof s.provider!="string")return C.errors=[{instancePath:i+
"/provider",schemaPath:"#/properties/provider/type",keyword:"type",params:{type:"string"}}],!1;var t=f===e}else var t=!0;
if(t){if(s.state!==void 0){let f=e;J(s.state,{instancePath:i+"/state",parentData:s,parentDataProperty:"state",rootData:v,
dynamicAnchors:_})||(r=r===null?J.errors:r.concat(J.errors),e=r.length);var t=f===e}else var t=!0;if(t){if(s.reason!==void 0){
let f=s.reason,d=e,y=e,m=!1,P=e;if(typeof f!="string"){let x={instancePath:i+"/reason",schemaPath:"#/properties/reason/a\
nyOf/0/type",keyword:"type",params:{type:"string"}};r===null?r=[x]:r.push(x),e++}var c=P===e;m=m||c;let g=e;if(f!==null){
let x={instancePath:i+"/reason",schemaPath:"#/properties/reason/anyOf/1/type",keyword:"type",params:{type:"null"}};r===null?
r=[x]:r.push(x),e++}var c=g===e;if(m=m||c,m)e=y,r!==null&&(y?r.length=y:r=null);else{let x={instancePath:i+"/reason",schemaPath:"\
#/properties/reason/anyOf",keyword:"anyOf",params:{}};return r===null?r=[x]:r.push(x),e++,C.errors=r,!1}var t=d===e}else
var t=!0;if(t){if(s.since!==void 0){let f=e;k(s.since,{instancePath:i+"/since",parentData:s,parentDataProperty:"since",rootData:v,
dynamicAnchors:_})||(r=r===null?k.errors:r.concat(k.errors),e=r.length);var t=f===e}else var t=!0;if(t){if(s.synced_at!==
void 0){let f=s.synced_at,d=e,y=e,m=!1,P=e;k(f,{instancePath:i+"/synced_at",parentData:s,parentDataProperty:"synced_at",
rootData:v,dynamicAnchors:_})||(r=r===null?k.errors:r.concat(k.errors),e=r.length);var o=P===e;m=m||o;let g=e;if(f!==null){
let x={instancePath:i+"/synced_at",schemaPath:"#/properties/synced_at/anyOf/1/type",keyword:"type",params:{type:"null"}};
r===null?r=[x]:r.push(x),e++}var o=g===e;if(m=m||o,m)e=y,r!==null&&(y?r.length=y:r=null);else{let x={instancePath:i+"/sy\
nced_at",schemaPath:"#/properties/synced_at/anyOf",keyword:"anyOf",params:{}};return r===null?r=[x]:r.push(x),e++,C.errors=
r,!1}var t=d===e}else var t=!0;if(t){if(s.score!==void 0){let f=s.score,d=e,y=e,m=!1,P=e;if(e===P)if(typeof f=="number"&&
isFinite(f)){if(f>100||isNaN(f)){let x={instancePath:i+"/score",schemaPath:"#/properties/score/anyOf/0/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:100}};r===null?r=[x]:r.push(x),e++}else if(f<0||isNaN(f)){let x={instancePath:i+"\
/score",schemaPath:"#/properties/score/anyOf/0/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};r===null?r=[
x]:r.push(x),e++}}else{let x={instancePath:i+"/score",schemaPath:"#/properties/score/anyOf/0/type",keyword:"type",params:{
type:"number"}};r===null?r=[x]:r.push(x),e++}var a=P===e;m=m||a;let g=e;if(f!==null){let x={instancePath:i+"/score",schemaPath:"\
#/properties/score/anyOf/1/type",keyword:"type",params:{type:"null"}};r===null?r=[x]:r.push(x),e++}var a=g===e;if(m=m||a,
m)e=y,r!==null&&(y?r.length=y:r=null);else{let x={instancePath:i+"/score",schemaPath:"#/properties/score/anyOf",keyword:"\
anyOf",params:{}};return r===null?r=[x]:r.push(x),e++,C.errors=r,!1}var t=d===e}else var t=!0;if(t){if(s.user!==void 0){
let f=s.user,d=e,y=e,m=!1,P=e;if(typeof f!="string"){let x={instancePath:i+"/user",schemaPath:"#/properties/user/anyOf/0\
/type",keyword:"type",params:{type:"string"}};r===null?r=[x]:r.push(x),e++}var p=P===e;m=m||p;let g=e;if(f!==null){let x={
instancePath:i+"/user",schemaPath:"#/properties/user/anyOf/1/type",keyword:"type",params:{type:"null"}};r===null?r=[x]:r.
push(x),e++}var p=g===e;if(m=m||p,m)e=y,r!==null&&(y?r.length=y:r=null);else{let x={instancePath:i+"/user",schemaPath:"#\
/properties/user/anyOf",keyword:"anyOf",params:{}};return r===null?r=[x]:r.push(x),e++,C.errors=r,!1}var t=d===e}else var t=!0;
if(t){if(s.imap!==void 0){let f=e;j(s.imap,{instancePath:i+"/imap",parentData:s,parentDataProperty:"imap",rootData:v,dynamicAnchors:_})||
(r=r===null?j.errors:r.concat(j.errors),e=r.length);var t=f===e}else var t=!0;if(t){if(s.smtp!==void 0){let f=e;j(s.smtp,
{instancePath:i+"/smtp",parentData:s,parentDataProperty:"smtp",rootData:v,dynamicAnchors:_})||(r=r===null?j.errors:r.concat(
j.errors),e=r.length);var t=f===e}else var t=!0;if(t){if(s.limits!==void 0){let f=e;A(s.limits,{instancePath:i+"/limits",
parentData:s,parentDataProperty:"limits",rootData:v,dynamicAnchors:_})||(r=r===null?A.errors:r.concat(A.errors),e=r.length);
var t=f===e}else var t=!0;if(t){if(s.usage!==void 0){let f=e;Z(s.usage,{instancePath:i+"/usage",parentData:s,parentDataProperty:"\
usage",rootData:v,dynamicAnchors:_})||(r=r===null?Z.errors:r.concat(Z.errors),e=r.length);var t=f===e}else var t=!0;if(t){
if(s.sync!==void 0){let f=e;U(s.sync,{instancePath:i+"/sync",parentData:s,parentDataProperty:"sync",rootData:v,dynamicAnchors:_})||
(r=r===null?U.errors:r.concat(U.errors),e=r.length);var t=f===e}else var t=!0;if(t)if(s.days!==void 0){let f=s.days,d=e;
if(e===d)if(Array.isArray(f)){var l=!0;let m=f.length;for(let P=0;P<m;P++){let g=e;B(f[P],{instancePath:i+"/days/"+P,parentData:f,
parentDataProperty:P,rootData:v,dynamicAnchors:_})||(r=r===null?B.errors:r.concat(B.errors),e=r.length);var l=g===e;if(!l)
break}}else return C.errors=[{instancePath:i+"/days",schemaPath:"#/properties/days/type",keyword:"type",params:{type:"ar\
ray"}}],!1;var t=d===e}else var t=!0}}}}}}}}}}}}}}else return C.errors=[{instancePath:i,schemaPath:"#/type",keyword:"typ\
e",params:{type:"object"}}],!1;return C.errors=r,e===0}C.evaluated={props:{id:!0,address:!0,provider:!0,state:!0,reason:!0,
since:!0,synced_at:!0,score:!0,user:!0,imap:!0,smtp:!0,limits:!0,usage:!0,sync:!0,days:!0},dynamicProps:!1,dynamicItems:!1};
var Re=ee;function H(s,{instancePath:i="",parentData:b,parentDataProperty:w,rootData:v=s,dynamicAnchors:_={}}={}){let r=null,e=0,u=H.
evaluated;if(u.dynamicProps&&(u.props=void 0),u.dynamicItems&&(u.items=void 0),e===0)if(s&&typeof s=="object"&&!Array.isArray(
s)){let p;if(s.id===void 0&&(p="id")||s.address===void 0&&(p="address")||s.provider===void 0&&(p="provider")||s.state===
void 0&&(p="state")||s.reason===void 0&&(p="reason")||s.since===void 0&&(p="since")||s.synced_at===void 0&&(p="synced_at")||
s.score===void 0&&(p="score"))return H.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:p}}],
!1;if(s.id!==void 0){let l=e;D(s.id,{instancePath:i+"/id",parentData:s,parentDataProperty:"id",rootData:v,dynamicAnchors:_})||
(r=r===null?D.errors:r.concat(D.errors),e=r.length);var t=l===e}else var t=!0;if(t){if(s.address!==void 0){let l=e;if(typeof s.
address!="string")return H.errors=[{instancePath:i+"/address",schemaPath:"#/properties/address/type",keyword:"type",params:{
type:"string"}}],!1;var t=l===e}else var t=!0;if(t){if(s.provider!==void 0){let l=e;if(typeof s.provider!="string")return H.
errors=[{instancePath:i+"/provider",schemaPath:"#/properties/provider/type",keyword:"type",params:{type:"string"}}],!1;var t=l===
e}else var t=!0;if(t){if(s.state!==void 0){let l=e;J(s.state,{instancePath:i+"/state",parentData:s,parentDataProperty:"s\
tate",rootData:v,dynamicAnchors:_})||(r=r===null?J.errors:r.concat(J.errors),e=r.length);var t=l===e}else var t=!0;if(t){
if(s.reason!==void 0){let l=s.reason,n=e,f=e,d=!1,y=e;if(typeof l!="string"){let g={instancePath:i+"/reason",schemaPath:"\
#/properties/reason/anyOf/0/type",keyword:"type",params:{type:"string"}};r===null?r=[g]:r.push(g),e++}var c=y===e;d=d||c;
let m=e;if(l!==null){let g={instancePath:i+"/reason",schemaPath:"#/properties/reason/anyOf/1/type",keyword:"type",params:{
type:"null"}};r===null?r=[g]:r.push(g),e++}var c=m===e;if(d=d||c,d)e=f,r!==null&&(f?r.length=f:r=null);else{let g={instancePath:i+
"/reason",schemaPath:"#/properties/reason/anyOf",keyword:"anyOf",params:{}};return r===null?r=[g]:r.push(g),e++,H.errors=
r,!1}var t=n===e}else var t=!0;if(t){if(s.since!==void 0){let l=e;k(s.since,{instancePath:i+"/since",parentData:s,parentDataProperty:"\
since",rootData:v,dynamicAnchors:_})||(r=r===null?k.errors:r.concat(k.errors),e=r.length);var t=l===e}else var t=!0;if(t){
if(s.synced_at!==void 0){let l=s.synced_at,n=e,f=e,d=!1,y=e;k(l,{instancePath:i+"/synced_at",parentData:s,parentDataProperty:"\
synced_at",rootData:v,dynamicAnchors:_})||(r=r===null?k.errors:r.concat(k.errors),e=r.length);var o=y===e;d=d||o;let m=e;
if(l!==null){let g={instancePath:i+"/synced_at",schemaPath:"#/properties/synced_at/anyOf/1/type",keyword:"type",params:{
type:"null"}};r===null?r=[g]:r.push(g),e++}var o=m===e;if(d=d||o,d)e=f,r!==null&&(f?r.length=f:r=null);else{let g={instancePath:i+
"/synced_at",schemaPath:"#/properties/synced_at/anyOf",keyword:"anyOf",params:{}};return r===null?r=[g]:r.push(g),e++,H.
errors=r,!1}var t=n===e}else var t=!0;if(t)if(s.score!==void 0){let l=s.score,n=e,f=e,d=!1,y=e;if(e===y)if(typeof l=="nu\
mber"&&isFinite(l)){if(l>100||isNaN(l)){let g={instancePath:i+"/score",schemaPath:"#/properties/score/anyOf/0/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:100}};r===null?r=[g]:r.push(g),e++}else if(l<0||isNaN(l)){let g={instancePath:i+"\
/score",schemaPath:"#/properties/score/anyOf/0/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};r===null?r=[
g]:r.push(g),e++}}else{let g={instancePath:i+"/score",schemaPath:"#/properties/score/anyOf/0/type",keyword:"type",params:{
type:"number"}};r===null?r=[g]:r.push(g),e++}var a=y===e;d=d||a;let m=e;if(l!==null){let g={instancePath:i+"/score",schemaPath:"\
#/properties/score/anyOf/1/type",keyword:"type",params:{type:"null"}};r===null?r=[g]:r.push(g),e++}var a=m===e;if(d=d||a,
d)e=f,r!==null&&(f?r.length=f:r=null);else{let g={instancePath:i+"/score",schemaPath:"#/properties/score/anyOf",keyword:"\
anyOf",params:{}};return r===null?r=[g]:r.push(g),e++,H.errors=r,!1}var t=n===e}else var t=!0}}}}}}}else return H.errors=
[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return H.errors=r,e===0}H.evaluated={props:{
id:!0,address:!0,provider:!0,state:!0,reason:!0,since:!0,synced_at:!0,score:!0},dynamicProps:!1,dynamicItems:!1};function ee(s,{
instancePath:i="",parentData:b,parentDataProperty:w,rootData:v=s,dynamicAnchors:_={}}={}){let r=null,e=0,u=ee.evaluated;
if(u.dynamicProps&&(u.props=void 0),u.dynamicItems&&(u.items=void 0),e===0)if(s&&typeof s=="object"&&!Array.isArray(s)){
let a;if(s.mailboxes===void 0&&(a="mailboxes")||s.links===void 0&&(a="links"))return ee.errors=[{instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:a}}],!1;if(s.mailboxes!==void 0){let p=s.mailboxes,l=e;if(e===l)if(Array.
isArray(p)){var t=!0;let n=p.length;for(let f=0;f<n;f++){let d=e;H(p[f],{instancePath:i+"/mailboxes/"+f,parentData:p,parentDataProperty:f,
rootData:v,dynamicAnchors:_})||(r=r===null?H.errors:r.concat(H.errors),e=r.length);var t=d===e;if(!t)break}}else return ee.
errors=[{instancePath:i+"/mailboxes",schemaPath:"#/properties/mailboxes/type",keyword:"type",params:{type:"array"}}],!1;
var c=l===e}else var c=!0;if(c)if(s.links!==void 0){let p=s.links,l=e;if(e===l)if(Array.isArray(p)){var o=!0;let f=p.length;
for(let d=0;d<f;d++){let y=e;V(p[d],{instancePath:i+"/links/"+d,parentData:p,parentDataProperty:d,rootData:v,dynamicAnchors:_})||
(r=r===null?V.errors:r.concat(V.errors),e=r.length);var o=y===e;if(!o)break}}else return ee.errors=[{instancePath:i+"/li\
nks",schemaPath:"#/properties/links/type",keyword:"type",params:{type:"array"}}],!1;var c=l===e}else var c=!0}else return ee.
errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return ee.errors=r,e===0}ee.evaluated=
{props:{mailboxes:!0,links:!0},dynamicProps:!1,dynamicItems:!1};var Se=se;var Oe={type:"object",required:["id","mailbox","message_id","recipients","state","reason","said","due_at","created_at","\
ended_at","tries"],properties:{id:{$ref:"#/$defs/Id"},mailbox:{$ref:"#/$defs/Id"},message_id:{type:"string"},recipients:{
type:"array",items:{type:"string"}},state:{type:"string",enum:["queued","sending","sent","failed","unknown","cancelled"]},
reason:{anyOf:[{type:"string"},{type:"null"}]},said:{anyOf:[{type:"string"},{type:"null"}]},due_at:{$ref:"#/$defs/Ms"},created_at:{
$ref:"#/$defs/Ms"},ended_at:{anyOf:[{$ref:"#/$defs/Ms"},{type:"null"}]},tries:{type:"integer",minimum:0}}};function I(s,{
instancePath:i="",parentData:b,parentDataProperty:w,rootData:v=s,dynamicAnchors:_={}}={}){let r=null,e=0,u=I.evaluated;if(u.
dynamicProps&&(u.props=void 0),u.dynamicItems&&(u.items=void 0),e===0)if(s&&typeof s=="object"&&!Array.isArray(s)){let l;
if(s.id===void 0&&(l="id")||s.mailbox===void 0&&(l="mailbox")||s.message_id===void 0&&(l="message_id")||s.recipients===void 0&&
(l="recipients")||s.state===void 0&&(l="state")||s.reason===void 0&&(l="reason")||s.said===void 0&&(l="said")||s.due_at===
void 0&&(l="due_at")||s.created_at===void 0&&(l="created_at")||s.ended_at===void 0&&(l="ended_at")||s.tries===void 0&&(l=
"tries"))return I.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:l}}],!1;if(s.
id!==void 0){let n=e;D(s.id,{instancePath:i+"/id",parentData:s,parentDataProperty:"id",rootData:v,dynamicAnchors:_})||(r=
r===null?D.errors:r.concat(D.errors),e=r.length);var t=n===e}else var t=!0;if(t){if(s.mailbox!==void 0){let n=e;D(s.mailbox,
{instancePath:i+"/mailbox",parentData:s,parentDataProperty:"mailbox",rootData:v,dynamicAnchors:_})||(r=r===null?D.errors:
r.concat(D.errors),e=r.length);var t=n===e}else var t=!0;if(t){if(s.message_id!==void 0){let n=e;if(typeof s.message_id!=
"string")return I.errors=[{instancePath:i+"/message_id",schemaPath:"#/properties/message_id/type",keyword:"type",params:{
type:"string"}}],!1;var t=n===e}else var t=!0;if(t){if(s.recipients!==void 0){let n=s.recipients,f=e;if(e===f)if(Array.isArray(
n)){var c=!0;let y=n.length;for(let m=0;m<y;m++){let P=e;if(typeof n[m]!="string")return I.errors=[{instancePath:i+"/rec\
ipients/"+m,schemaPath:"#/properties/recipients/items/type",keyword:"type",params:{type:"string"}}],!1;var c=P===e;if(!c)
break}}else return I.errors=[{instancePath:i+"/recipients",schemaPath:"#/properties/recipients/type",keyword:"type",params:{
type:"array"}}],!1;var t=f===e}else var t=!0;if(t){if(s.state!==void 0){let n=s.state,f=e;if(typeof n!="string")return I.
errors=[{instancePath:i+"/state",schemaPath:"#/properties/state/type",keyword:"type",params:{type:"string"}}],!1;if(!(n===
"queued"||n==="sending"||n==="sent"||n==="failed"||n==="unknown"||n==="cancelled"))return I.errors=[{instancePath:i+"/st\
ate",schemaPath:"#/properties/state/enum",keyword:"enum",params:{allowedValues:Oe.properties.state.enum}}],!1;var t=f===
e}else var t=!0;if(t){if(s.reason!==void 0){let n=s.reason,f=e,d=e,y=!1,m=e;if(typeof n!="string"){let h={instancePath:i+
"/reason",schemaPath:"#/properties/reason/anyOf/0/type",keyword:"type",params:{type:"string"}};r===null?r=[h]:r.push(h),
e++}var o=m===e;y=y||o;let P=e;if(n!==null){let h={instancePath:i+"/reason",schemaPath:"#/properties/reason/anyOf/1/type",
keyword:"type",params:{type:"null"}};r===null?r=[h]:r.push(h),e++}var o=P===e;if(y=y||o,y)e=d,r!==null&&(d?r.length=d:r=
null);else{let h={instancePath:i+"/reason",schemaPath:"#/properties/reason/anyOf",keyword:"anyOf",params:{}};return r===
null?r=[h]:r.push(h),e++,I.errors=r,!1}var t=f===e}else var t=!0;if(t){if(s.said!==void 0){let n=s.said,f=e,d=e,y=!1,m=e;
if(typeof n!="string"){let h={instancePath:i+"/said",schemaPath:"#/properties/said/anyOf/0/type",keyword:"type",params:{
type:"string"}};r===null?r=[h]:r.push(h),e++}var a=m===e;y=y||a;let P=e;if(n!==null){let h={instancePath:i+"/said",schemaPath:"\
#/properties/said/anyOf/1/type",keyword:"type",params:{type:"null"}};r===null?r=[h]:r.push(h),e++}var a=P===e;if(y=y||a,
y)e=d,r!==null&&(d?r.length=d:r=null);else{let h={instancePath:i+"/said",schemaPath:"#/properties/said/anyOf",keyword:"a\
nyOf",params:{}};return r===null?r=[h]:r.push(h),e++,I.errors=r,!1}var t=f===e}else var t=!0;if(t){if(s.due_at!==void 0){
let n=e;k(s.due_at,{instancePath:i+"/due_at",parentData:s,parentDataProperty:"due_at",rootData:v,dynamicAnchors:_})||(r=
r===null?k.errors:r.concat(k.errors),e=r.length);var t=n===e}else var t=!0;if(t){if(s.created_at!==void 0){let n=e;k(s.created_at,
{instancePath:i+"/created_at",parentData:s,parentDataProperty:"created_at",rootData:v,dynamicAnchors:_})||(r=r===null?k.
errors:r.concat(k.errors),e=r.length);var t=n===e}else var t=!0;if(t){if(s.ended_at!==void 0){let n=s.ended_at,f=e,d=e,y=!1,
m=e;k(n,{instancePath:i+"/ended_at",parentData:s,parentDataProperty:"ended_at",rootData:v,dynamicAnchors:_})||(r=r===null?
k.errors:r.concat(k.errors),e=r.length);var p=m===e;y=y||p;let P=e;if(n!==null){let h={instancePath:i+"/ended_at",schemaPath:"\
#/properties/ended_at/anyOf/1/type",keyword:"type",params:{type:"null"}};r===null?r=[h]:r.push(h),e++}var p=P===e;if(y=y||
p,y)e=d,r!==null&&(d?r.length=d:r=null);else{let h={instancePath:i+"/ended_at",schemaPath:"#/properties/ended_at/anyOf",
keyword:"anyOf",params:{}};return r===null?r=[h]:r.push(h),e++,I.errors=r,!1}var t=f===e}else var t=!0;if(t)if(s.tries!==
void 0){let n=s.tries,f=e;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n)))return I.errors=[{instancePath:i+"/tr\
ies",schemaPath:"#/properties/tries/type",keyword:"type",params:{type:"integer"}}],!1;if(e===f&&typeof n=="number"&&isFinite(
n)&&(n<0||isNaN(n)))return I.errors=[{instancePath:i+"/tries",schemaPath:"#/properties/tries/minimum",keyword:"minimum",
params:{comparison:">=",limit:0}}],!1;var t=f===e}else var t=!0}}}}}}}}}}else return I.errors=[{instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}}],!1;return I.errors=r,e===0}I.evaluated={props:{id:!0,mailbox:!0,message_id:!0,
recipients:!0,state:!0,reason:!0,said:!0,due_at:!0,created_at:!0,ended_at:!0,tries:!0},dynamicProps:!1,dynamicItems:!1};
function se(s,{instancePath:i="",parentData:b,parentDataProperty:w,rootData:v=s,dynamicAnchors:_={}}={}){let r=null,e=0,
u=se.evaluated;if(u.dynamicProps&&(u.props=void 0),u.dynamicItems&&(u.items=void 0),e===0)if(s&&typeof s=="object"&&!Array.
isArray(s)){let c;if(s.items===void 0&&(c="items"))return se.errors=[{instancePath:i,schemaPath:"#/required",keyword:"re\
quired",params:{missingProperty:c}}],!1;if(s.items!==void 0){let o=s.items;if(e===e)if(Array.isArray(o)){var t=!0;let p=o.
length;for(let l=0;l<p;l++){let n=e;I(o[l],{instancePath:i+"/items/"+l,parentData:o,parentDataProperty:l,rootData:v,dynamicAnchors:_})||
(r=r===null?I.errors:r.concat(I.errors),e=r.length);var t=n===e;if(!t)break}}else return se.errors=[{instancePath:i+"/it\
ems",schemaPath:"#/properties/items/type",keyword:"type",params:{type:"array"}}],!1}}else return se.errors=[{instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return se.errors=r,e===0}se.evaluated={props:{items:!0},dynamicProps:!1,
dynamicItems:!1};var Ze=re;var Ne=new RegExp("^[A-Za-z0-9_-]{12}$","u");var $e=new RegExp("^[A-Za-z0-9_-]{22}$","u");function K(s,{instancePath:i="",parentData:b,parentDataProperty:w,rootData:v=s,
dynamicAnchors:_={}}={}){let r=null,e=0,u=K.evaluated;if(u.dynamicProps&&(u.props=void 0),u.dynamicItems&&(u.items=void 0),
e===0)if(typeof s=="string"){if(!$e.test(s))return K.errors=[{instancePath:i,schemaPath:"#/pattern",keyword:"pattern",params:{
pattern:"^[A-Za-z0-9_-]{22}$"}}],!1}else return K.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"\
string"}}],!1;return K.errors=r,e===0}K.evaluated={dynamicProps:!1,dynamicItems:!1};function re(s,{instancePath:i="",parentData:b,
parentDataProperty:w,rootData:v=s,dynamicAnchors:_={}}={}){let r=null,e=0,u=re.evaluated;if(u.dynamicProps&&(u.props=void 0),
u.dynamicItems&&(u.items=void 0),e===0)if(s&&typeof s=="object"&&!Array.isArray(s)){let c;if(s.client_id===void 0&&(c="c\
lient_id")||s.server_nonce===void 0&&(c="server_nonce"))return re.errors=[{instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:c}}],!1;if(s.client_id!==void 0){let o=s.client_id,a=e;if(e===a)if(typeof o=="string"){
if(!Ne.test(o))return re.errors=[{instancePath:i+"/client_id",schemaPath:"#/properties/client_id/pattern",keyword:"patte\
rn",params:{pattern:"^[A-Za-z0-9_-]{12}$"}}],!1}else return re.errors=[{instancePath:i+"/client_id",schemaPath:"#/proper\
ties/client_id/type",keyword:"type",params:{type:"string"}}],!1;var t=a===e}else var t=!0;if(t)if(s.server_nonce!==void 0){
let o=e;K(s.server_nonce,{instancePath:i+"/server_nonce",parentData:s,parentDataProperty:"server_nonce",rootData:v,dynamicAnchors:_})||
(r=r===null?K.errors:r.concat(K.errors),e=r.length);var t=o===e}else var t=!0}else return re.errors=[{instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}}],!1;return re.errors=r,e===0}re.evaluated={props:{client_id:!0,server_nonce:!0},
dynamicProps:!1,dynamicItems:!1};var Ce=z,ye={type:"object",required:["decision","permit","which","retry_at","asked","ma\
y_send_anyway","concerns","usage"],properties:{decision:{type:"string",enum:["allow","warn","block"]},permit:{anyOf:[{$ref:"\
#/$defs/Id"},{type:"null"}]},which:{anyOf:[{type:"string",enum:["hour","day","ceiling","recipients","not_active"]},{type:"\
null"}]},retry_at:{anyOf:[{$ref:"#/$defs/Ms"},{type:"null"}]},asked:{type:"integer",minimum:0},may_send_anyway:{type:"bo\
olean"},concerns:{type:"array",items:{$ref:"#/$defs/Concern"}},usage:{$ref:"#/$defs/Usage"}}},qe={type:"object",required:[
"id","severity","address","text"],properties:{id:{type:"string",pattern:"^[a-z_]+$"},severity:{type:"string",enum:["stop",
"fix","hint"]},address:{anyOf:[{type:"string"},{type:"null"}]},text:{type:"string"}}};function S(s,{instancePath:i="",parentData:b,
parentDataProperty:w,rootData:v=s,dynamicAnchors:_={}}={}){let r=null,e=0,u=S.evaluated;if(u.dynamicProps&&(u.props=void 0),
u.dynamicItems&&(u.items=void 0),e===0)if(s&&typeof s=="object"&&!Array.isArray(s)){let o;if(s.id===void 0&&(o="id")||s.
severity===void 0&&(o="severity")||s.address===void 0&&(o="address")||s.text===void 0&&(o="text"))return S.errors=[{instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:o}}],!1;if(s.id!==void 0){let a=s.id,p=e;if(e===p)if(typeof a==
"string"){if(!oe.test(a))return S.errors=[{instancePath:i+"/id",schemaPath:"#/properties/id/pattern",keyword:"pattern",params:{
pattern:"^[a-z_]+$"}}],!1}else return S.errors=[{instancePath:i+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{
type:"string"}}],!1;var t=p===e}else var t=!0;if(t){if(s.severity!==void 0){let a=s.severity,p=e;if(typeof a!="string")return S.
errors=[{instancePath:i+"/severity",schemaPath:"#/properties/severity/type",keyword:"type",params:{type:"string"}}],!1;if(!(a===
"stop"||a==="fix"||a==="hint"))return S.errors=[{instancePath:i+"/severity",schemaPath:"#/properties/severity/enum",keyword:"\
enum",params:{allowedValues:qe.properties.severity.enum}}],!1;var t=p===e}else var t=!0;if(t){if(s.address!==void 0){let a=s.
address,p=e,l=e,n=!1,f=e;if(typeof a!="string"){let m={instancePath:i+"/address",schemaPath:"#/properties/address/anyOf/\
0/type",keyword:"type",params:{type:"string"}};r===null?r=[m]:r.push(m),e++}var c=f===e;n=n||c;let d=e;if(a!==null){let m={
instancePath:i+"/address",schemaPath:"#/properties/address/anyOf/1/type",keyword:"type",params:{type:"null"}};r===null?r=
[m]:r.push(m),e++}var c=d===e;if(n=n||c,n)e=l,r!==null&&(l?r.length=l:r=null);else{let m={instancePath:i+"/address",schemaPath:"\
#/properties/address/anyOf",keyword:"anyOf",params:{}};return r===null?r=[m]:r.push(m),e++,S.errors=r,!1}var t=p===e}else
var t=!0;if(t)if(s.text!==void 0){let a=e;if(typeof s.text!="string")return S.errors=[{instancePath:i+"/text",schemaPath:"\
#/properties/text/type",keyword:"type",params:{type:"string"}}],!1;var t=a===e}else var t=!0}}}else return S.errors=[{instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return S.errors=r,e===0}S.evaluated={props:{id:!0,severity:!0,
address:!0,text:!0},dynamicProps:!1,dynamicItems:!1};function z(s,{instancePath:i="",parentData:b,parentDataProperty:w,rootData:v=s,
dynamicAnchors:_={}}={}){let r=null,e=0,u=z.evaluated;if(u.dynamicProps&&(u.props=void 0),u.dynamicItems&&(u.items=void 0),
e===0)if(s&&typeof s=="object"&&!Array.isArray(s)){let l;if(s.decision===void 0&&(l="decision")||s.permit===void 0&&(l="\
permit")||s.which===void 0&&(l="which")||s.retry_at===void 0&&(l="retry_at")||s.asked===void 0&&(l="asked")||s.may_send_anyway===
void 0&&(l="may_send_anyway")||s.concerns===void 0&&(l="concerns")||s.usage===void 0&&(l="usage"))return z.errors=[{instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:l}}],!1;if(s.decision!==void 0){let n=s.decision,f=e;
if(typeof n!="string")return z.errors=[{instancePath:i+"/decision",schemaPath:"#/properties/decision/type",keyword:"type",
params:{type:"string"}}],!1;if(!(n==="allow"||n==="warn"||n==="block"))return z.errors=[{instancePath:i+"/decision",schemaPath:"\
#/properties/decision/enum",keyword:"enum",params:{allowedValues:ye.properties.decision.enum}}],!1;var t=f===e}else var t=!0;
if(t){if(s.permit!==void 0){let n=s.permit,f=e,d=e,y=!1,m=e;D(n,{instancePath:i+"/permit",parentData:s,parentDataProperty:"\
permit",rootData:v,dynamicAnchors:_})||(r=r===null?D.errors:r.concat(D.errors),e=r.length);var c=m===e;y=y||c;let P=e;if(n!==
null){let h={instancePath:i+"/permit",schemaPath:"#/properties/permit/anyOf/1/type",keyword:"type",params:{type:"null"}};
r===null?r=[h]:r.push(h),e++}var c=P===e;if(y=y||c,y)e=d,r!==null&&(d?r.length=d:r=null);else{let h={instancePath:i+"/pe\
rmit",schemaPath:"#/properties/permit/anyOf",keyword:"anyOf",params:{}};return r===null?r=[h]:r.push(h),e++,z.errors=r,!1}
var t=f===e}else var t=!0;if(t){if(s.which!==void 0){let n=s.which,f=e,d=e,y=!1,m=e;if(typeof n!="string"){let h={instancePath:i+
"/which",schemaPath:"#/properties/which/anyOf/0/type",keyword:"type",params:{type:"string"}};r===null?r=[h]:r.push(h),e++}
if(!(n==="hour"||n==="day"||n==="ceiling"||n==="recipients"||n==="not_active")){let h={instancePath:i+"/which",schemaPath:"\
#/properties/which/anyOf/0/enum",keyword:"enum",params:{allowedValues:ye.properties.which.anyOf[0].enum}};r===null?r=[h]:
r.push(h),e++}var o=m===e;y=y||o;let P=e;if(n!==null){let h={instancePath:i+"/which",schemaPath:"#/properties/which/anyO\
f/1/type",keyword:"type",params:{type:"null"}};r===null?r=[h]:r.push(h),e++}var o=P===e;if(y=y||o,y)e=d,r!==null&&(d?r.length=
d:r=null);else{let h={instancePath:i+"/which",schemaPath:"#/properties/which/anyOf",keyword:"anyOf",params:{}};return r===
null?r=[h]:r.push(h),e++,z.errors=r,!1}var t=f===e}else var t=!0;if(t){if(s.retry_at!==void 0){let n=s.retry_at,f=e,d=e,
y=!1,m=e;k(n,{instancePath:i+"/retry_at",parentData:s,parentDataProperty:"retry_at",rootData:v,dynamicAnchors:_})||(r=r===
null?k.errors:r.concat(k.errors),e=r.length);var a=m===e;y=y||a;let P=e;if(n!==null){let h={instancePath:i+"/retry_at",schemaPath:"\
#/properties/retry_at/anyOf/1/type",keyword:"type",params:{type:"null"}};r===null?r=[h]:r.push(h),e++}var a=P===e;if(y=y||
a,y)e=d,r!==null&&(d?r.length=d:r=null);else{let h={instancePath:i+"/retry_at",schemaPath:"#/properties/retry_at/anyOf",
keyword:"anyOf",params:{}};return r===null?r=[h]:r.push(h),e++,z.errors=r,!1}var t=f===e}else var t=!0;if(t){if(s.asked!==
void 0){let n=s.asked,f=e;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n)))return z.errors=[{instancePath:i+"/as\
ked",schemaPath:"#/properties/asked/type",keyword:"type",params:{type:"integer"}}],!1;if(e===f&&typeof n=="number"&&isFinite(
n)&&(n<0||isNaN(n)))return z.errors=[{instancePath:i+"/asked",schemaPath:"#/properties/asked/minimum",keyword:"minimum",
params:{comparison:">=",limit:0}}],!1;var t=f===e}else var t=!0;if(t){if(s.may_send_anyway!==void 0){let n=e;if(typeof s.
may_send_anyway!="boolean")return z.errors=[{instancePath:i+"/may_send_anyway",schemaPath:"#/properties/may_send_anyway/\
type",keyword:"type",params:{type:"boolean"}}],!1;var t=n===e}else var t=!0;if(t){if(s.concerns!==void 0){let n=s.concerns,
f=e;if(e===f)if(Array.isArray(n)){var p=!0;let y=n.length;for(let m=0;m<y;m++){let P=e;S(n[m],{instancePath:i+"/concerns\
/"+m,parentData:n,parentDataProperty:m,rootData:v,dynamicAnchors:_})||(r=r===null?S.errors:r.concat(S.errors),e=r.length);
var p=P===e;if(!p)break}}else return z.errors=[{instancePath:i+"/concerns",schemaPath:"#/properties/concerns/type",keyword:"\
type",params:{type:"array"}}],!1;var t=f===e}else var t=!0;if(t)if(s.usage!==void 0){let n=e;Z(s.usage,{instancePath:i+"\
/usage",parentData:s,parentDataProperty:"usage",rootData:v,dynamicAnchors:_})||(r=r===null?Z.errors:r.concat(Z.errors),e=
r.length);var t=n===e}else var t=!0}}}}}}}else return z.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{
type:"object"}}],!1;return z.errors=r,e===0}z.evaluated={props:{decision:!0,permit:!0,which:!0,retry_at:!0,asked:!0,may_send_anyway:!0,
concerns:!0,usage:!0},dynamicProps:!1,dynamicItems:!1};var Te=F;function F(s,{instancePath:i="",parentData:b,parentDataProperty:w,rootData:v=s,dynamicAnchors:_={}}={}){let r=null,e=0,u=F.
evaluated;if(u.dynamicProps&&(u.props=void 0),u.dynamicItems&&(u.items=void 0),e===0)if(s&&typeof s=="object"&&!Array.isArray(
s)){let c;if(s.type===void 0&&(c="type")||s.title===void 0&&(c="title")||s.status===void 0&&(c="status")||s.code===void 0&&
(c="code")||s.detail===void 0&&(c="detail"))return F.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",
params:{missingProperty:c}}],!1;if(s.type!==void 0){let o=e;if(typeof s.type!="string")return F.errors=[{instancePath:i+
"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}}],!1;var t=o===e}else var t=!0;if(t){if(s.
title!==void 0){let o=e;if(typeof s.title!="string")return F.errors=[{instancePath:i+"/title",schemaPath:"#/properties/t\
itle/type",keyword:"type",params:{type:"string"}}],!1;var t=o===e}else var t=!0;if(t){if(s.status!==void 0){let o=s.status,
a=e;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o)))return F.errors=[{instancePath:i+"/status",schemaPath:"#/pr\
operties/status/type",keyword:"type",params:{type:"integer"}}],!1;if(e===a&&typeof o=="number"&&isFinite(o)){if(o>599||isNaN(
o))return F.errors=[{instancePath:i+"/status",schemaPath:"#/properties/status/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:599}}],!1;if(o<400||isNaN(o))return F.errors=[{instancePath:i+"/status",schemaPath:"#/properties/status/minimu\
m",keyword:"minimum",params:{comparison:">=",limit:400}}],!1}var t=a===e}else var t=!0;if(t){if(s.code!==void 0){let o=s.
code,a=e;if(e===a)if(typeof o=="string"){if(!oe.test(o))return F.errors=[{instancePath:i+"/code",schemaPath:"#/propertie\
s/code/pattern",keyword:"pattern",params:{pattern:"^[a-z_]+$"}}],!1}else return F.errors=[{instancePath:i+"/code",schemaPath:"\
#/properties/code/type",keyword:"type",params:{type:"string"}}],!1;var t=a===e}else var t=!0;if(t){if(s.detail!==void 0){
let o=e;if(typeof s.detail!="string")return F.errors=[{instancePath:i+"/detail",schemaPath:"#/properties/detail/type",keyword:"\
type",params:{type:"string"}}],!1;var t=o===e}else var t=!0;if(t){if(s.field!==void 0){let o=e;if(typeof s.field!="strin\
g")return F.errors=[{instancePath:i+"/field",schemaPath:"#/properties/field/type",keyword:"type",params:{type:"string"}}],
!1;var t=o===e}else var t=!0;if(t)if(s.said!==void 0){let o=e;if(typeof s.said!="string")return F.errors=[{instancePath:i+
"/said",schemaPath:"#/properties/said/type",keyword:"type",params:{type:"string"}}],!1;var t=o===e}else var t=!0}}}}}}else
return F.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return F.errors=r,e===0}
F.evaluated={props:{type:!0,title:!0,status:!0,code:!0,detail:!0,field:!0,said:!0},dynamicProps:!1,dynamicItems:!1};var Xe=ie;function ie(s,{instancePath:i="",parentData:b,parentDataProperty:w,rootData:v=s,dynamicAnchors:_={}}={}){let r=null,e=0,
u=ie.evaluated;if(u.dynamicProps&&(u.props=void 0),u.dynamicItems&&(u.items=void 0),e===0)if(s&&typeof s=="object"&&!Array.
isArray(s)){let t;if(s.server_nonce===void 0&&(t="server_nonce"))return ie.errors=[{instancePath:i,schemaPath:"#/require\
d",keyword:"required",params:{missingProperty:t}}],!1;s.server_nonce!==void 0&&(K(s.server_nonce,{instancePath:i+"/serve\
r_nonce",parentData:s,parentDataProperty:"server_nonce",rootData:v,dynamicAnchors:_})||(r=r===null?K.errors:r.concat(K.errors),
e=r.length))}else return ie.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return ie.
errors=r,e===0}ie.evaluated={props:{server_nonce:!0},dynamicProps:!1,dynamicItems:!1};export{Ie as isEmpty,Fe as isEvents,Ee as isHealthReply,Me as isHello,ze as isLink,Ve as isLinkStarted,Le as isMailbox,Re as isMailboxList,
Se as isOutboxList,Ze as isPairReply,Ce as isPermit,Te as isProblem,Xe as isRotateReply};
